//! The headers that a host may send with the files, as Netlify and Cloudflare Pages read them.

/// Headers of everything: no file is taken for what it is not, no site learns where a reader comes
/// from, and no host on the way may change a page.
const ALL: &str = "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n";
/// The articles as they were read are texts in UTF-8.
const TEXTS: &str = "/sources/*\n  Content-Type: text/plain; charset=utf-8\n";
/// What changes under its name is asked for anew each time.
const CHANGING: &str = "  Cache-Control: no-cache, no-transform\n";
/// What holds its hash in its name never changes.
const LASTING: &str = "  Cache-Control: public, max-age=31536000, immutable\n";

/// The file `_headers` of a site: `pages` with the content policy that each has in itself, `lasting`
/// files, whose names hold their hash, and others that change.
#[must_use]
pub fn file(pages: &[(&str, &str)], lasting: &[&str], changing: &[&str]) -> String {
    let mut file = [ALL, TEXTS].concat();
    for (path, policy) in pages {
        let policy = ["  Content-Security-Policy: ", policy, "\n"].concat();
        file.extend(["/", path, "\n", &policy, CHANGING]);
    }
    for name in changing {
        file.extend(["/", name, "\n", CHANGING]);
    }
    for name in lasting {
        file.extend(["/", name, "\n", LASTING]);
    }
    file
}

/// The content policy that `page` has in itself.
#[must_use]
pub fn policy(page: &str) -> Option<&str> {
    let (_, behind) = page.split_once("http-equiv=\"Content-Security-Policy\"")?;
    let (_, value) = behind.split_once("content=\"")?;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_headers() {
        let file = file(&[("", "default-src 'none'")], &["a-1.js"], &["sw.js"]);
        let expect = "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n\
                      /sources/*\n  Content-Type: text/plain; charset=utf-8\n\
                      /\n  Content-Security-Policy: default-src 'none'\n  Cache-Control: no-cache, no-transform\n\
                      /sw.js\n  Cache-Control: no-cache, no-transform\n\
                      /a-1.js\n  Cache-Control: public, max-age=31536000, immutable\n";
        assert_eq!(file, expect);
    }

    #[test]
    fn the_policy_of_a_page_is_read() {
        let page =
            "<meta\n http-equiv=\"Content-Security-Policy\"\n content=\"default-src 'self'\"\n/>";
        assert_eq!(policy(page), Some("default-src 'self'"));
        assert_eq!(policy("<p>"), None);
    }
}
