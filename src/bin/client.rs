//! The browser's entry: reads the articles from the page and brings the page to life.

fn main() {
    daejo::client::start();
}
