//! `open`: a one-time link into the pages that the service serves.

use saphan_certs::link_file;
use saphan_pages::links::LINK_FILE;
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli;
use crate::exit::{Exit, Failure};
use crate::language::Words;

#[derive(Serialize)]
pub(super) struct Opened {
    /// Only where it was asked for: what is printed may be kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}

impl Outcome for Opened {
    const SCHEMA: &'static str = "saphan.open/1";

    fn text(&self, t: Words) -> String {
        match &self.link {
            Some(link) => format!("{link}\n"),
            None => format!("{}\n", t.say("cli-open-done")),
        }
    }

    fn next(&self, t: Words) -> Option<String> {
        let id = if self.link.is_some() { "cli-open-link" } else { "cli-open-window" };
        Some(t.say(id).to_string())
    }
}

pub(super) fn open(context: &Context, args: &cli::Open) -> Result<Opened, Failure> {
    // Where there is no office yet, the pages set one up.
    let path = context.dir.join(LINK_FILE);
    let maker = link_file::read(&path).ok_or_else(|| {
        Failure::new(Exit::NotFound, "pages-not-served", "no pages are served for this office")
            .next("saphan-agent serve --ui")
    })?;
    let link = maker.link(context.now, &mut context.rng());
    if args.print {
        return Ok(Opened { link: Some(link.to_string()) });
    }
    open::that_detached(link.as_str()).map_err(|error| {
        let cause = format!("no browser was found here: {error}");
        Failure::new(Exit::Failed, "no-browser", cause).next("saphan-agent open --print")
    })?;
    Ok(Opened { link: None })
}
