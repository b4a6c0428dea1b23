//! From a build's files to a site.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use daejo_hosting::{Files, HostingError, PAGE, SINGLE, Site, digest, headers};

const HTML: &str = r#"<!DOCTYPE html>
<html lang="ko">
<head>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'" />
<link rel="icon" href="./icon.svg"/>
<link rel="manifest" href="./manifest.webmanifest" />
<link rel="stylesheet" href="./a.css"/>
<link rel="stylesheet" href="./print.css" media="print"/>
<script src="./boot.js" type="module"></script>
<meta name="edition" content="./edition.bin" />
<meta name="engine-module" content="./engine.js" />
<meta name="engine-wasm" content="./engine_bg.wasm" />
<meta name="rates" content="./rates.bin" />
<meta name="version" content="{version}" />
<meta name="intake-module" content="./intake.js" />
<meta name="intake-wasm" content="./intake_bg.wasm" />
<meta name="intake-style" content="./intake.css" />
<meta name="client" content="./client.js" />
<meta name="client-wasm" content="./client_bg.wasm" />
</head>
<body><p>"./client.js" {version} 약 54조 원</p></body>
</html>
"#;

/// What a build gives, in small.
fn built() -> Files {
    let files = [
        (PAGE, HTML),
        ("icon.svg", "<svg/>"),
        ("manifest.webmanifest", "{}"),
        ("a.css", "p { color: red }"),
        ("print.css", "p { color: black }"),
        ("boot.js", "start();\n"),
        ("single.js", "const single = {};\n"),
        ("client.js", "export function start() {\n}\n"),
        ("intake.js", "export class Dialog {\n}\n"),
        ("intake_bg.wasm", "\0asm intake"),
        ("intake.css", "dialog { color: red }"),
        ("engine.js", "export class Engine {\n}\n"),
        ("client_bg.wasm", "\0asm client"),
        ("engine_bg.wasm", "\0asm engine"),
        ("edition.bin", "edition"),
        ("rates.bin", "rates"),
        ("sw.js", "onfetch = answer;\n"),
        ("licenses.txt", "MIT"),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    files.into()
}

fn text(site: &Site, name: &str) -> String {
    String::from_utf8(site.files[name].clone()).unwrap()
}

#[test]
fn files_are_named_by_what_they_hold() {
    let site = Site::published(built()).unwrap();
    let style = digest::named("a.css", b"p { color: red }");
    assert_eq!(text(&site, &style), "p { color: red }");
    let page = text(&site, PAGE);
    assert!(page.contains(&format!("href=\"./{style}\"/>")), "{page}");
    // What people and programs look for by its name, and what is part of the text, stays.
    for part in [
        "\"./manifest.webmanifest\"",
        "<p>\"./client.js\" {version} 약",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    for gone in ["a.css", "client.js", "single.js"] {
        assert!(!site.files.contains_key(gone), "{gone}");
    }
}

#[test]
fn the_page_says_what_its_script_must_be() {
    let site = Site::published(built()).unwrap();
    let (name, script) = script(&site);
    let integrity = digest::integrity(script.as_bytes());
    let tag = format!("<script src=\"./{name}\" integrity=\"{integrity}\" type=\"module\">");
    assert!(text(&site, PAGE).contains(&tag));
}

#[test]
fn what_the_script_loads_it_alone_names() {
    let site = Site::published(built()).unwrap();
    let (page, (_, script)) = (text(&site, PAGE), script(&site));
    for (called, file, bytes) in [
        ("client-wasm", "client_bg.wasm", "\0asm client"),
        ("rates", "rates.bin", "rates"),
    ] {
        let name = digest::named(file, bytes.as_bytes());
        let integrity = digest::integrity(bytes.as_bytes());
        let line = format!("  \"{called}\": [\"./{name}\", \"{integrity}\"],\n");
        assert!(script.contains(&line), "{script}");
        assert!(!page.contains(&name) && !page.contains(called), "{page}");
    }
    assert!(script.ends_with("};\nstart();\n"), "{script}");
}

/// Name and text of what starts the page.
fn script(site: &Site) -> (String, String) {
    let mut names = site.files.keys();
    let name = names.find(|name| name.starts_with("boot-")).unwrap();
    (name.clone(), text(site, name))
}

#[test]
fn any_change_is_another_edition() {
    let version = |files| Site::published(files).unwrap().version;
    let one = version(built());
    assert_eq!(one, version(built()));
    for name in [PAGE, "a.css", "engine_bg.wasm"] {
        let mut files = built();
        files.get_mut(name).unwrap().push(b' ');
        assert_ne!(version(files), one, "{name}");
    }
}

#[test]
fn the_worker_lists_what_the_page_names() {
    let site = Site::published(built()).unwrap();
    let worker = text(&site, "sw.js");
    assert!(worker.starts_with(&format!("const VERSION = \"{}\";", site.version)));
    assert!(worker.ends_with("};\nonfetch = answer;\n"), "{worker}");
    let version = format!("<meta name=\"version\" content=\"{}\" />", site.version);
    assert!(text(&site, PAGE).contains(&version));
    let listed = worker.lines().filter(|line| line.starts_with("  \""));
    let hashed = site.files.keys().filter(|name| name.contains('-'));
    assert_eq!(listed.count(), hashed.count());
}

#[test]
fn the_single_file_names_nothing_beside_it_and_allows_only_itself() {
    let site = Site::published(built()).unwrap();
    let single = text(&site, SINGLE);
    let head = single.split("</head>").next().unwrap();
    assert!(!head.contains("\"./"), "{head}");
    assert!(single.contains("<style media=\"print\">p { color: black }</style>"));
    assert!(single.contains("<html data-offline=\"file\" lang=\"ko\">"));
    let policy = headers::policy(&single).unwrap();
    assert!(
        policy.contains("connect-src 'none'") && !policy.contains("'self'"),
        "{policy}"
    );
    let (_, script) = single.split_once("<script type=\"module\">").unwrap();
    let script = script.split("</script>").next().unwrap();
    for part in [script, "p { color: red }", "p { color: black }"] {
        assert!(
            policy.contains(&digest::integrity(part.as_bytes())),
            "{policy}"
        );
    }
    assert!(
        script.contains("const engineGlue = () => {\nclass Engine {"),
        "{script}"
    );
    assert_eq!(
        single.matches("<script type=\"application/gzip\"").count(),
        6
    );
    let later = "<style media=\"not all\" data-name=\"intake-style\">dialog";
    assert!(single.contains(later), "{single}");
}

#[test]
fn each_page_has_its_policy_among_the_headers() {
    let site = Site::published(built()).unwrap();
    let sent = text(&site, "_headers");
    for (path, name) in [("/", PAGE), ("/index.html", PAGE), ("/daejo.html", SINGLE)] {
        let page = text(&site, name);
        let policy = headers::policy(&page).unwrap();
        let expect = format!("\n{path}\n  Content-Security-Policy: {policy}\n");
        assert!(sent.contains(&expect), "{sent}");
    }
}

#[test]
fn a_build_that_is_not_whole_is_refused() {
    for name in [
        "sw.js",
        "single.js",
        "client_bg.wasm",
        "licenses.txt",
        "a.css",
        PAGE,
    ] {
        let mut files = built();
        files.remove(name);
        let error = Site::published(files).unwrap_err();
        assert_eq!(error, HostingError::Missing(name.to_owned()));
    }
    let mut files = built();
    files.insert("boot.js".to_owned(), b"'</script>'".to_vec());
    assert!(matches!(
        Site::published(files),
        Err(HostingError::Glue { .. })
    ));
}
