//! `cargo xtask serve`.

use std::{
    io::{self, ErrorKind},
    net::{Ipv4Addr, TcpListener},
};

use anyhow::{Context, Result, anyhow};
use xtask::static_site::{self, Mount};

use crate::{project::Project, site};

/// Builds the site and serves it under `mount` on `port` of this computer until it is ended.
///
/// # Errors
///
/// When the port cannot be had (said before anything is built), or the build fails.
pub fn serve(port: u16, mount: &Mount) -> Result<()> {
    // Held from here on, so that nobody else takes the port while the site is built.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| port_refused(port, &error))?;
    let address = listener
        .local_addr()
        .context("the system does not say which port it gave")?;
    let dist = site::build(&Project::read()?)?;

    println!(
        "\n대조 is at http://{address}{}  (Ctrl-C ends it)",
        mount.as_str()
    );
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .and_then(|runtime| runtime.block_on(static_site::serve(listener, &dist, mount)))
        .context("the server had to stop")
}

fn port_refused(port: u16, error: &io::Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "port {port} is taken by another program: end that program, or choose another port, \
             for example: cargo xtask serve --port {}",
            if port == 8081 { 8082 } else { 8081 }
        ),
        ErrorKind::PermissionDenied => anyhow!(
            "this user may not listen on port {port}: choose a port above 1023, \
             for example: cargo xtask serve --port 8080"
        ),
        _ => anyhow!("cannot listen on port {port} of 127.0.0.1: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_said_before_the_build() {
        let held = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = held.local_addr().unwrap().port();
        let error = serve(port, &Mount::default()).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("port {port} is taken")),
            "{error}"
        );
        assert!(error.contains("--port 8081"), "{error}");
    }
}
