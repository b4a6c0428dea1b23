//! The `daejo` command: what the page shows, in a terminal. A build of the page calls it too, for
//! the data beside the page.

mod csv;
mod grouping;
mod json;
mod jsonl;
mod language;
mod markdown;
mod market;
mod source;
mod table;
mod view;

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use daejo_articles::{Article, ArticleSet, Kept, Source};
use daejo_collation::Document;
use daejo_figures::calendar::Interval;

use crate::grouping::{Grouping, GroupingError};
use crate::language::Language;
use crate::market::{Rates, RatesError, Typed};
use crate::source::{Dated, Reader};
use crate::view::View;

/// Figures of news articles: money, dates, quantities, and whether several articles agree.
#[derive(Parser)]
#[command(name = "daejo", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print every figure of each text
    Figures {
        /// One JSON object per file and line; offsets count from the first character of the
        /// file, a byte order mark included
        #[arg(long)]
        json: bool,
        /// When the texts were published, from which relative dates are reckoned: a day, a
        /// month or days (2025-11-04, 2025-11, 2025-11-04/2025-11-06); counts more than a date
        /// that a text states
        #[arg(long, value_name = "DATE", value_parser = published)]
        published: Option<Interval>,
        /// Read lines {"id", "text", "published"} from standard input, write a line
        /// {"id", "mentions"} for each
        #[arg(long, conflicts_with_all = ["json", "published", "files"])]
        jsonl: bool,
        /// Texts, saved web pages (.html) and sets that the page has exported (.json); - is standard
        /// input
        #[arg(required_unless_present = "jsonl", value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Print the figures of several texts side by side: which agree, which conflict, which
    /// conversions do not add up
    ///
    /// An `articles.toml` beside a text says of it what it says for the page.
    Compare(Comparing),
}

#[derive(clap::Args)]
struct Comparing {
    /// One JSON object for the whole set
    #[arg(long)]
    json: bool,
    /// A report in Markdown
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// A sheet of comma-separated values: a line for what each text states of each fact
    #[arg(long, conflicts_with_all = ["json", "markdown"])]
    csv: bool,
    /// Write the page as one file with these texts inside: it opens in any browser, from a disk
    #[arg(long, value_name = "OUT", requires = "page", conflicts_with_all = ["json", "markdown", "csv"])]
    html: Option<PathBuf>,
    /// The page as one file, without articles of its own: `daejo.html` of a built site
    #[arg(long, value_name = "PAGE")]
    page: Option<PathBuf>,
    /// The language of table and report
    #[arg(long, value_enum, default_value_t)]
    lang: Language,
    /// When those of the texts were published that do not state it: a day, a month or days
    /// (2025-11-04, 2025-11, 2025-11-04/2025-11-06)
    #[arg(long, value_name = "DATE", value_parser = published)]
    published: Option<Interval>,
    /// A rate of the market, instead of the ECB's: won for a dollar, and dollars for a won.
    /// Can be given for several pairs
    #[arg(long, value_name = "USD/KRW=1400", value_parser = Typed::parse)]
    rate: Vec<Typed>,
    /// Compare all texts as accounts of one event, whatever they are on
    #[arg(long)]
    one_event: bool,
    /// Compare these texts as accounts of one event; those named nowhere are
    /// grouped by what they say. Can be given for several events
    #[arg(long, value_name = "FILE,FILE", conflicts_with = "one_event")]
    event: Vec<String>,
    /// Texts, saved web pages (.html) and sets that the page has exported (.json); - is standard
    /// input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// What the page as one file is known by.
const SINGLE: &str = "data-offline=\"file\"";

fn published(text: &str) -> Result<Interval, String> {
    daejo_articles::parse_days(text).map_err(|error| format!("it {error}"))
}

/// Why the command gave up.
#[derive(Debug)]
enum Failure {
    Source(source::SourceError),
    /// Standard input is named more than once.
    Twice,
    Rates(RatesError),
    Grouping(GroupingError),
    Output(io::Error),
    /// A file cannot be read, or written.
    File(PathBuf, io::Error),
    /// This is not the page as one file.
    Page(PathBuf),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(error) => error.fmt(f),
            Self::Twice => f.write_str("standard input can be read once only; give - once"),
            Self::Rates(error) => error.fmt(f),
            Self::Grouping(error) => error.fmt(f),
            Self::Output(error) => write!(f, "cannot write the output: {error}"),
            Self::File(file, error) => write!(f, "{}: {error}", file.display()),
            Self::Page(page) => write!(
                f,
                "{}: this is not the page as one file; `cargo xtask build` writes it as dist/daejo.html",
                page.display()
            ),
        }
    }
}

/// Runs the command with `arguments`, its own name first, and has it print to `out`; what went wrong
/// is said on standard error.
///
/// ```no_run
/// let mut json = Vec::new();
/// daejo_cli::run(["daejo", "compare", "--json", "a.txt", "b.txt"], &mut json);
/// ```
pub fn run<A>(arguments: impl IntoIterator<Item = A>, out: &mut dyn Write) -> ExitCode
where
    A: Into<OsString> + Clone,
{
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Nobody is told of a failure to tell.
            let _ = error.print();
            return u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from);
        }
    };
    let result = match arguments.command {
        Command::Figures { jsonl: true, .. } => match jsonl::run(io::stdin().lock(), out) {
            Ok(jsonl::Outcome::Clean) => Ok(()),
            Ok(jsonl::Outcome::Refused) => return ExitCode::FAILURE,
            Err(error) => Err(Failure::Output(error)),
        },
        Command::Figures {
            json,
            published,
            files,
            ..
        } => figures(json, published.map(Dated::As), &files, out),
        Command::Compare(comparing) => compare(comparing, out),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of a pipe has seen enough: `daejo … | head`.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("daejo: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn figures(
    json: bool,
    dated: Option<Dated>,
    files: &[PathBuf],
    out: &mut dyn Write,
) -> Result<(), Failure> {
    standard_input_once(files)?;
    let rates = Rates::with(Vec::new()).map_err(Failure::Rates)?;
    for file in files {
        for article in source::read_any(file, dated).map_err(Failure::Source)? {
            let document = Document::read(article);
            let shown = if json {
                json::figures(&document, &rates)
            } else {
                table::figures(&document)
            };
            writeln!(out, "{shown}").map_err(Failure::Output)?;
        }
    }
    Ok(())
}

fn compare(comparing: Comparing, out: &mut dyn Write) -> Result<(), Failure> {
    let Comparing {
        json,
        markdown,
        csv,
        html,
        page,
        lang,
        published,
        rate,
        one_event,
        event,
        files,
    } = comparing;
    standard_input_once(&files)?;
    let grouping = if one_event {
        Grouping::one_event(files.len())
    } else {
        Grouping::of(&event, &files).map_err(Failure::Grouping)?
    };
    let rates = Rates::with(rate).map_err(Failure::Rates)?;
    let mut reader = Reader::new(published.map(Dated::Else));
    let articles = files.iter().map(|file| reader.read(file));
    let articles = articles
        .collect::<Result<Vec<_>, _>>()
        .map_err(Failure::Source)?;
    let counts: Vec<usize> = articles.iter().map(Vec::len).collect();
    let grouping = grouping.of_articles(&counts);
    let articles: Vec<Article> = articles.into_iter().flatten().collect();
    if let (Some(html), Some(page)) = (html, page) {
        return write_page(&articles, &page, &html);
    }
    let comparison = daejo_collation::compare_grouped(articles, &rates, grouping.events());
    let mut comparison = comparison.with_findings();
    rates.judge_undated(&mut comparison);
    let view = View {
        comparison: &comparison,
        rates: &rates,
        grouping: &grouping,
        language: lang,
    };
    let shown = if json {
        json::comparison(view)
    } else if markdown {
        markdown::comparison(view)
    } else if csv {
        csv::comparison(view)
    } else {
        table::comparison(view, table::width())
    };
    writeln!(out, "{shown}").map_err(Failure::Output)
}

/// Writes `page`, the page as one file, with `articles` inside to `html`.
fn write_page(articles: &[Article], page: &Path, html: &Path) -> Result<(), Failure> {
    let failed = |file: &Path| {
        let file = file.to_owned();
        move |error| Failure::File(file, error)
    };
    let template = std::fs::read_to_string(page).map_err(failed(page))?;
    let kept = articles.iter().map(|article| Kept {
        source: Source::from(article),
        ..Kept::default()
    });
    let name = html.file_stem().map(|name| name.to_string_lossy());
    let set = ArticleSet {
        name: name.unwrap_or_default().into_owned(),
        articles: kept.collect(),
    };
    let filled = set.in_page(&template).filter(|_| template.contains(SINGLE));
    let filled = filled.ok_or_else(|| Failure::Page(page.to_owned()))?;
    std::fs::write(html, filled).map_err(failed(html))
}

fn standard_input_once(files: &[PathBuf]) -> Result<(), Failure> {
    let mut piped = files.iter().filter(|file| source::is_standard_input(file));
    match piped.nth(1) {
        Some(_) => Err(Failure::Twice),
        None => Ok(()),
    }
}
