//! `report`.

use std::io;
use std::path::PathBuf;

use saphan_protocol::tier1::Date;
use serde::Serialize;
use serde_json::json;

use super::sheets::write_new;
use super::{Context, Outcome, office};
use crate::cli::{AgeMoment, Format, ReportArgs};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::report::{self, AgeAt, Days, Report};

#[derive(Serialize)]
pub(super) struct Reported {
    #[serde(flatten)]
    report: Report,
    file: Option<PathBuf>,
    #[serde(skip)]
    text: String,
}

impl Outcome for Reported {
    const SCHEMA: &'static str = "saphan.report/1";

    fn text(&self, t: Words) -> String {
        match &self.file {
            Some(file) => {
                format!("{}\n", t.say("cli-report-written").with("file", file.display()))
            }
            None => self.text.clone(),
        }
    }

    fn is_verbatim(&self) -> bool {
        true
    }
}

/// Makes the tables, or shows again what others have of a year.
pub(super) async fn report(context: &Context, args: &ReportArgs) -> Result<Reported, Failure> {
    let today = Date::try_from(context.now.date()).map_err(|_| clock())?;
    let asked = (args.from, args.to);
    let days = Days::asked(args.audience, asked, today).ok_or_else(clock)?;
    let at = match args.age_at {
        AgeMoment::FirstContact => AgeAt::FirstContact,
        AgeMoment::Exploitation => AgeAt::Exploitation,
        AgeMoment::Today => AgeAt::Today(today),
    };
    let mut office = office::open(context).await?;
    let made = office.report(days, args.audience, at, context.now).await;
    office.close().await;
    let report = made?.only(&args.tables);
    let text = rendered(context.words, &report, args.format)?;
    if let Some(path) = &args.out {
        write_new(path, text.as_bytes()).map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                let cause = format!("{} is there already; choose another file", path.display());
                return Failure::new(Exit::Conflict, "report-exists", cause).file(path);
            }
            let cause = format!("cannot write {}: {error}", path.display());
            Failure::new(Exit::Failed, "report-write", cause).disk(path, &error)
        })?;
    }
    Ok(Reported { report, file: args.out.clone(), text })
}

fn rendered(t: Words, report: &Report, format: Format) -> Result<String, Failure> {
    match format {
        Format::Text => Ok(report::text(t, report)),
        Format::Csv => report::csv(t, report).map_err(|error| {
            Failure::new(
                Exit::Failed,
                "report-csv",
                format!("the report cannot be written: {error}"),
            )
            .with("detail", error)
        }),
        Format::Json => {
            let mut value = json!(report);
            value["schema"] = Reported::SCHEMA.into();
            Ok(format!("{value}\n"))
        }
    }
}

fn clock() -> Failure {
    Failure::new(Exit::Failed, "clock", "this machine's clock is wrong; set it, then try again")
}
