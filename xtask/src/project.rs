//! What cargo knows about the workspace.

use std::path::PathBuf;

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, semver::Version};

/// The workspace that the current folder is part of.
pub struct Project {
    /// The folder of the root `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo builds.
    pub target: PathBuf,
    metadata: Metadata,
}

impl Project {
    /// Asks cargo.
    ///
    /// # Errors
    ///
    /// When cargo cannot resolve the workspace; the error holds cargo's own words.
    pub fn read() -> Result<Self> {
        let metadata = MetadataCommand::new()
            .exec()
            .context("cargo cannot read this workspace (a first run needs the network)")?;
        Ok(Self {
            root: metadata.workspace_root.clone().into_std_path_buf(),
            target: metadata.target_directory.clone().into_std_path_buf(),
            metadata,
        })
    }

    /// The version of `package` that Cargo.lock holds.
    ///
    /// # Errors
    ///
    /// When it holds none.
    pub fn locked_version(&self, package: &str) -> Result<Version> {
        self.metadata
            .packages
            .iter()
            .find(|candidate| candidate.name == package)
            .map(|found| found.version.clone())
            .with_context(|| format!("Cargo.lock holds no package {package}"))
    }

    /// The workspace's packages whose tests also run as WASM: those with
    /// `wasm-bindgen-test` among their dev-dependencies.
    pub fn packages_tested_as_wasm(&self) -> Vec<String> {
        self.metadata
            .workspace_packages()
            .into_iter()
            .filter(|package| {
                package.dependencies.iter().any(|dependency| {
                    dependency.kind == DependencyKind::Development
                        && dependency.name == "wasm-bindgen-test"
                })
            })
            .map(|package| package.name.to_string())
            .collect()
    }
}
