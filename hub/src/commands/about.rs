//! What the program says about itself: completions, manual pages, versions.

use clap::CommandFactory as _;
use serde::Serialize;

use super::Outcome;
use crate::cli::{Cli, Completions, Man};
use crate::exit::{Exit, Failure};
use crate::language::Words;

const NAME: &str = "saphan-hub";

#[derive(Serialize)]
pub(super) struct Script {
    shell: String,
    script: String,
}

impl Outcome for Script {
    const SCHEMA: &'static str = "saphan.completions/1";

    fn text(&self, _t: Words) -> String {
        self.script.clone()
    }

    fn is_verbatim(&self) -> bool {
        true
    }
}

pub(super) fn completions(args: &Completions) -> Script {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), NAME, &mut script);
    Script {
        shell: args.shell.to_string(),
        script: String::from_utf8(script).expect("our help is UTF-8"),
    }
}

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Manual {
    Page { page: String },
    Folder { folder: String },
}

impl Outcome for Manual {
    const SCHEMA: &'static str = "saphan.man/1";

    fn text(&self, t: Words) -> String {
        match self {
            Self::Page { page } => page.clone(),
            Self::Folder { folder } => {
                format!("{}\n", t.say("cli-man-folder").with("folder", folder))
            }
        }
    }

    fn is_verbatim(&self) -> bool {
        matches!(self, Self::Page { .. })
    }
}

pub(super) fn man(args: &Man) -> Result<Manual, Failure> {
    let failed = |error: std::io::Error| {
        let cause = format!("cannot write the manual: {error}");
        Failure::new(Exit::Failed, "man-not-written", cause, "name another folder with --out")
            .with("detail", error)
    };
    if let Some(folder) = &args.out {
        clap_mangen::generate_to(Cli::command(), folder).map_err(failed)?;
        return Ok(Manual::Folder { folder: folder.display().to_string() });
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command()).render(&mut page).map_err(failed)?;
    Ok(Manual::Page { page: String::from_utf8(page).expect("our help is UTF-8") })
}

#[derive(Serialize)]
pub(super) struct Version {
    version: &'static str,
    protocol: u8,
}

impl Outcome for Version {
    const SCHEMA: &'static str = "saphan.version/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-version").with("program", NAME).with("version", self.version);
        format!("{}\n", said.with("protocol", self.protocol))
    }
}

pub(super) fn version() -> Version {
    Version { version: env!("CARGO_PKG_VERSION"), protocol: saphan_protocol::wire::VERSION }
}
