//! `file`: cases of this office.

use std::fmt::Write as _;
use std::path::Path;

use saphan_certs::files;
use saphan_protocol::codes::Urgency;
use saphan_protocol::ids::PartnerId;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::said::{coded, heads, line};
use super::{Context, Outcome, office, outline};
use crate::casefile::{CASE_FILE_LEN_MAX, CaseFile, CaseFileError, Warning};
use crate::cli::{CaseNumber, FileImport, FileShow};
use crate::exit::{Exit, Failure};
use crate::language::{Words, is_english};
use crate::office::Kept;

/// A case number as it is shown inside the office, wiped when dropped.
pub(super) struct Number(pub(super) Zeroizing<String>);

impl Number {
    pub(super) fn of(case: &CaseFile) -> Self {
        Self(Zeroizing::new(case.local_case_no().expose().to_owned()))
    }

    pub(super) fn typed(number: &CaseNumber) -> Self {
        Self(Zeroizing::new(number.as_str().to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is typed into a shell.
    pub(super) fn quoted(&self) -> String {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
        if self.0.chars().all(plain) {
            self.0.to_string()
        } else {
            format!("'{}'", self.0.replace('\'', "'\\''"))
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[derive(Serialize)]
pub(super) struct Imported {
    case: Number,
    to: PartnerId,
    persons: usize,
    /// Absent in a dry run, which does not look into the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<bool>,
    /// Drafts that went back to their drafters, since they were made of the earlier file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fallen_drafts: Vec<String>,
    dry_run: bool,
    /// What to look at before referring.
    warnings: Vec<Warned>,
}

#[derive(Serialize)]
struct Warned {
    path: String,
    #[serde(skip)]
    code: &'static str,
    notice: String,
}

fn warned(case: &CaseFile) -> Vec<Warned> {
    let told = |warning: Warning| Warned {
        path: warning.path,
        code: warning.notice.code(),
        notice: warning.notice.to_string(),
    };
    case.warnings().into_iter().map(told).collect()
}

impl Outcome for Imported {
    const SCHEMA: &'static str = "saphan.file.import/1";

    fn text(&self, t: Words) -> String {
        let id = match self.new {
            None => "cli-file-good",
            Some(true) => "cli-file-new",
            Some(false) => "cli-file-replaced",
        };
        let said = t.say(id).with("case", self.case.as_str()).with("persons", self.persons);
        let mut text = format!("{said}\n");
        text += &fallen_text(t, &self.fallen_drafts);
        for Warned { path, code, notice } in &self.warnings {
            let notice = if is_english(t) {
                notice.clone()
            } else {
                t.say(format!("file-look-{code}")).to_string()
            };
            line(&mut text, t.say("cli-warning").with("text", format!("{path}: {notice}")));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        let Self { case, to, .. } = self;
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else {
            format!("saphan-agent refer {} --to {to} --preview", case.quoted())
        })
    }
}

pub(super) async fn import(context: &Context, args: &FileImport) -> Result<Imported, Failure> {
    let keyring = context.keyring()?;
    let path = &args.file;
    let json = files::read_bytes(path, CASE_FILE_LEN_MAX).map(Zeroizing::new).map_err(|error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "case-file-read", cause).disk(path, &error)
    })?;
    let case = CaseFile::parse(json).map_err(|error| refused(path, error))?;
    if case.origin_partner() != keyring.partner() {
        let cause = format!(
            "the case file is of {}, and this office is {}",
            case.origin_partner(),
            keyring.partner()
        );
        return Err(Failure::new(Exit::Policy, "case-of-another", cause));
    }
    let (mut new, mut fallen_drafts) = (None, Vec::new());
    if !args.change.dry_run {
        let mut office = office::open(context).await?;
        let imported = office.import(&case, context.now).await?;
        office.close().await;
        new = Some(imported.kept == [Kept::New]);
        fallen_drafts = imported.fallen.iter().map(|one| one.referral.to_string()).collect();
    }
    Ok(Imported {
        case: Number::of(&case),
        to: case.to_partner().clone(),
        persons: case.content().persons.len(),
        new,
        fallen_drafts,
        dry_run: args.change.dry_run,
        warnings: warned(&case),
    })
}

/// What an import says of the drafts that fell with it.
pub(super) fn fallen_text(t: Words, drafts: &[String]) -> String {
    let line = |draft: &String| format!("  {}\n", t.say("cli-file-fallen").with("referral", draft));
    drafts.iter().map(line).collect()
}

/// A refused file, each problem as `file:line:column: where: what`.
fn refused(path: &Path, error: CaseFileError) -> Failure {
    let CaseFileError::Problems(problems) = &error else { return error.into() };
    let mut cause = "the file was not imported:".to_owned();
    for problem in problems.iter() {
        let after = if problem.at.is_some() { "" } else { " " };
        write!(cause, "\n  {}:{after}{problem}", path.display()).expect("strings take every text");
    }
    write!(
        cause,
        "\n  {} problems; correct them and import the file again",
        problems.iter().count()
    )
    .expect("strings take every text");
    let listed = problems.iter().map(|problem| {
        json!({
            "path": problem.path,
            "line": problem.at.map(|at| at.line),
            "column": problem.at.map(|at| at.column),
            "problem": problem.what.to_string(),
        })
    });
    let listed = listed.collect();
    Failure::from(error).caused(cause).problems(listed)
}

#[derive(Serialize)]
pub(super) struct Cases {
    cases: Vec<CaseLine>,
}

#[derive(Serialize)]
struct CaseLine {
    case: Number,
    to: PartnerId,
    #[serde(serialize_with = "as_text")]
    urgency: Urgency,
    opened_on: String,
    persons: usize,
}

fn as_text<S: Serializer>(value: &impl ToString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

impl Outcome for Cases {
    const SCHEMA: &'static str = "saphan.file.list/1";

    fn text(&self, t: Words) -> String {
        let rows = self.cases.iter().map(|line| {
            [
                line.case.as_str().to_owned(),
                line.to.to_string(),
                coded(t, "urgency", line.urgency.as_str()),
                line.opened_on.clone(),
                line.persons.to_string(),
            ]
        });
        let head = [
            "cli-head-case",
            "cli-head-to",
            "cli-head-urgency",
            "cli-head-opened",
            "cli-head-persons",
        ];
        outline::table(heads(t, head), rows)
    }
}

pub(super) async fn list(context: &Context) -> Result<Cases, Failure> {
    let mut office = office::open(context).await?;
    let cases = office.cases().await?;
    office.close().await;
    let mut cases: Vec<CaseLine> = cases
        .iter()
        .map(|case| CaseLine {
            case: Number::of(case),
            to: case.to_partner().clone(),
            urgency: case.content().referral.urgency,
            opened_on: case.content().case.opened_on.to_string(),
            persons: case.content().persons.len(),
        })
        .collect();
    cases.sort_by(|one, other| one.case.as_str().cmp(other.case.as_str()));
    Ok(Cases { cases })
}

/// The whole case, names and all: the one command that prints them.
pub(super) struct CaseShown(CaseFile);

impl CaseShown {
    pub(super) fn of(case: CaseFile) -> Self {
        Self(case)
    }
}

impl Serialize for CaseShown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::{Error as _, SerializeMap as _};
        let case: Value =
            serde_json::from_slice(self.0.as_json_bytes()).map_err(S::Error::custom)?;
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry("case", &case)?;
        map.end()
    }
}

impl Outcome for CaseShown {
    const SCHEMA: &'static str = "saphan.file.show/1";

    fn text(&self, _t: Words) -> String {
        // JSON is UTF-8, and was read as such when it was parsed.
        String::from_utf8_lossy(self.0.as_json_bytes()).trim_end().to_owned() + "\n"
    }
}

pub(super) async fn show(context: &Context, args: &FileShow) -> Result<CaseShown, Failure> {
    let mut office = office::open(context).await?;
    let case = office.case(args.case.as_str(), context.now).await?;
    office.close().await;
    Ok(CaseShown(case))
}
