//! `open`: a one-time link into the pages that `serve` serves.

use std::path::Path;

use saphan_certs::link_file;
use saphan_pages::links::LINK_FILE;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::{Report, rng};
use crate::cli::serving::Open;
use crate::failure::{Failure, exit};
use crate::language::Words;

const SCHEMA: &str = "saphan.ca.open/1";

pub(crate) fn open(t: Words, dir: &Path, args: &Open, at: UnixSeconds) -> Result<Report, Failure> {
    let maker = link_file::read(&dir.join(LINK_FILE)).ok_or_else(|| {
        let cause = "no pages are served for this authority";
        Failure::new(exit::NOT_FOUND, "pages-not-served", cause, "saphan-ca serve")
    })?;
    let link = maker.link(at, &mut rng());
    if args.print {
        let report = Report::new(t, SCHEMA, json!({ "link": &**link }), link.to_string());
        return Ok(report.next(t.say("cli-open-link")));
    }
    open::that_detached(link.as_str()).map_err(|error| {
        let cause = format!("no browser was found here: {error}");
        Failure::new(exit::FAILED, "no-browser", cause, "saphan-ca open --print")
    })?;
    let text = t.say("cli-open-done").to_string();
    Ok(Report::new(t, SCHEMA, json!({}), text).next(t.say("cli-open-window")))
}
