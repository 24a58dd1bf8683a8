//! `consent-text`: what is read aloud to a person, and the sheet for what was agreed.

use std::io;
use std::path::PathBuf;

use saphan_certs::files::{Readers, write_atomically};
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli::ConsentText;
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::pages::{NoText, Sheet};

#[derive(Serialize)]
pub(super) struct Written {
    language: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<PathBuf>,
}

impl Outcome for Written {
    const SCHEMA: &'static str = "saphan.consent-text/1";

    fn text(&self, t: Words) -> String {
        match &self.file {
            Some(file) => {
                format!("{}\n", t.say("cli-consent-written").with("file", file.display()))
            }
            None => self.text.clone(),
        }
    }
}

pub(super) fn text(context: &Context, args: &ConsentText) -> Result<Written, Failure> {
    let language = context.config()?.language;
    let sheet = Sheet::of(language, args.partner.as_ref()).map_err(|NoText| {
        let cause = "there is no consent text in this language yet";
        Failure::new(Exit::NotFound, "consent-no-text", cause)
            .next("saphan-agent consent-text --lang en, read through an interpreter")
    })?;
    if let Some(path) = &args.print {
        if path.exists() {
            let cause = format!("{} exists already; name another file", path.display());
            return Err(Failure::new(Exit::Conflict, "file-exists", cause).file(path));
        }
        write_atomically(path, sheet.html().as_bytes(), Readers::Usual).map_err(
            |error: io::Error| {
                let cause = format!("cannot write {}: {error}", path.display());
                Failure::new(Exit::Failed, "consent-write", cause).disk(path, &error)
            },
        )?;
    }
    let text = Sheet::plain(language, args.partner.as_ref())
        .map_or_else(|NoText| String::new(), |sheet| sheet.text());
    Ok(Written { language: sheet.tag(), text, file: args.print.clone() })
}
