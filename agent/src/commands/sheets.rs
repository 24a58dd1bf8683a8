//! `file import` of a table, `file map` and `file export`.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use saphan_certs::files;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::cases::Number;
use super::said::line;
use super::{Context, Outcome, office};
use crate::casefile::PROBLEMS_MAX;
use crate::casefile::sheet::{
    self, MAP_LEN_MAX, Map, Progress, RowProblem, SHEET_LEN_MAX, Sheet, SheetError,
};
use crate::cli::{FileExport, FileImport};
use crate::exit::{Exit, Failure, of_map, of_sheet};
use crate::language::{Said, Words, english};
use crate::office::Kept;
use crate::platform;
use crate::said::width::{columns, padded};

/// Whether the file is a table by its name.
pub(super) fn is_table(args: &FileImport) -> bool {
    let ending = args.file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    args.map.is_some() || sheet::ENDINGS.iter().any(|table| ending.eq_ignore_ascii_case(table))
}

/// How far a long import is, on one line of a terminal; nothing elsewhere.
struct ProgressLine<W: io::Write> {
    /// The terminal, if there is one that wants it.
    out: Option<W>,
    len: usize,
    words: Words,
}

impl ProgressLine<io::Stderr> {
    fn new(context: &Context) -> Self {
        let is_wanted = !context.global.quiet && io::stderr().is_terminal();
        Self { out: is_wanted.then(io::stderr), len: 0, words: context.words }
    }
}

impl<W: io::Write> ProgressLine<W> {
    fn show(&mut self, said: Said) {
        if let Some(out) = &mut self.out {
            let text = said.to_string();
            // Progress that cannot be shown is no failure of the import.
            let _ = write!(out, "\r{}", padded(&text, self.len));
            self.len = columns(&text);
        }
    }

    fn reading(&mut self, progress: Progress) {
        match progress {
            Progress::Rows(0) => {}
            Progress::Rows(rows) => self.show(self.words.say("cli-table-rows").with("count", rows)),
            Progress::Cases { done: 0, .. } => {}
            Progress::Cases { done, total } => {
                self.show(self.cases("cli-table-checked", done, total))
            }
        }
    }

    fn storing(&mut self, done: usize, total: usize) {
        if done > 0 && done.is_multiple_of(STORED_BETWEEN_REPORTS) {
            self.show(self.cases("cli-table-stored", done, total));
        }
    }

    fn cases(&self, id: &'static str, done: usize, total: usize) -> Said {
        self.words.say(id).with("done", done).with("total", total)
    }
}

/// Cases between two reports of progress.
const STORED_BETWEEN_REPORTS: usize = 100;

impl<W: io::Write> Drop for ProgressLine<W> {
    fn drop(&mut self) {
        if let (Some(out), 1..) = (&mut self.out, self.len) {
            let _ = write!(out, "\r{:len$}\r", "", len = self.len);
        }
    }
}

#[derive(Serialize)]
pub(super) struct TableImported {
    cases: Vec<CaseOfTable>,
    /// Places of columns that were not read, from 1, with the column that may be meant.
    unread_columns: Vec<UnreadColumn>,
    notices: Vec<RowNotice>,
    /// Notices that are not listed.
    more_notices: usize,
    dry_run: bool,
}

#[derive(Serialize)]
struct CaseOfTable {
    line: u64,
    case: Number,
    to: PartnerId,
    persons: usize,
    /// `new`, `unchanged` or `replaced`; absent in a dry run, which does not look into the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    kept: Option<&'static str>,
    /// Drafts that went back to their drafters, since they were made of the earlier file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fallen_drafts: Vec<String>,
}

#[derive(Serialize)]
struct UnreadColumn {
    column: usize,
    near: Option<&'static str>,
}

#[derive(Serialize)]
struct RowNotice {
    line: u64,
    column: Option<&'static str>,
    notice: String,
}

fn word(kept: Kept) -> &'static str {
    match kept {
        Kept::New => "new",
        Kept::Same => "unchanged",
        Kept::Replaced => "replaced",
    }
}

impl Outcome for TableImported {
    const SCHEMA: &'static str = "saphan.file.import-table/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        let warning = |text: &mut String, said: Said| {
            line(text, t.say("cli-warning").with("text", said));
        };
        for CaseOfTable { line: number, case, to, persons, kept, fallen_drafts } in &self.cases {
            let id = match *kept {
                None => "cli-table-good",
                Some("new") => "cli-table-new",
                Some("unchanged") => "cli-table-unchanged",
                Some(_) => "cli-table-replaced",
            };
            let said = t.say(id).with("case", case.as_str()).with("line", number);
            line(&mut text, said.with("to", to).with("persons", persons));
            text += &super::cases::fallen_text(t, fallen_drafts);
        }
        for UnreadColumn { column, near } in &self.unread_columns {
            let said = match near {
                Some(near) => t.say("cli-table-unread-near").with("near", near),
                None => t.say("cli-table-unread"),
            };
            warning(&mut text, said.with("column", column));
        }
        for RowNotice { line, column, notice } in &self.notices {
            let said = match column {
                Some(column) => t.say("cli-table-line-column").with("column", column),
                None => t.say("cli-table-line"),
            };
            warning(&mut text, said.with("line", line).with("notice", notice));
        }
        if self.more_notices > 0 {
            warning(&mut text, t.say("cli-table-more").with("count", self.more_notices));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else {
            "saphan-agent file list".to_owned()
        })
    }
}

/// Reads a table of cases; all of them are kept or none.
pub(super) async fn import(context: &Context, args: &FileImport) -> Result<TableImported, Failure> {
    let keyring = context.keyring()?;
    let map = map_of(args)?;
    let bytes = files::read_bytes(&args.file, SHEET_LEN_MAX).map(Zeroizing::new);
    let bytes = bytes.map_err(|error| {
        if error.kind() == io::ErrorKind::FileTooLarge {
            return refused(&args.file, &SheetError::TooLarge);
        }
        unreadable(&args.file, "table-read", &error)
    })?;
    let mut line = ProgressLine::new(context);
    let table =
        sheet::read(&bytes, &map, keyring.partner(), &mut |progress| line.reading(progress))
            .map_err(|error| refused(&args.file, &error))?;
    check_origin(&table, keyring.partner())?;
    let mut fallen = Vec::new();
    let kept = if args.change.dry_run {
        vec![None; table.cases.len()]
    } else {
        let mut office = office::open(context).await?;
        let files: Vec<_> = table.cases.iter().map(|case| &case.file).collect();
        let watch = |done| line.storing(done, files.len());
        let imported = office.import_all(&files, watch, context.now).await?;
        office.close().await;
        fallen = imported.fallen;
        imported.kept.into_iter().map(Some).collect()
    };
    let drafts_of = |place| {
        let own = fallen.iter().filter(move |one| one.case == place);
        own.map(|one| one.referral.to_string()).collect()
    };
    let cases = table.cases.iter().zip(kept).enumerate().map(|(place, (case, kept))| CaseOfTable {
        fallen_drafts: drafts_of(place),
        line: case.line,
        case: Number::of(&case.file),
        to: case.file.to_partner().clone(),
        persons: case.file.content().persons.len(),
        kept: kept.map(word),
    });
    let unread = table.unread.iter();
    Ok(TableImported {
        cases: cases.collect(),
        unread_columns: unread
            .map(|unread| UnreadColumn { column: unread.place, near: unread.near })
            .collect(),
        notices: table.notices.iter().map(noticed).collect(),
        more_notices: table.more_notices,
        dry_run: args.change.dry_run,
    })
}

fn noticed(notice: &RowProblem) -> RowNotice {
    RowNotice { line: notice.line, column: notice.column, notice: notice.problem.clone() }
}

fn map_of(args: &FileImport) -> Result<Map, Failure> {
    let Some(path) = &args.map else { return Ok(Map::default()) };
    let text = files::read_text(path, MAP_LEN_MAX)
        .map_err(|error| unreadable(path, "map-read", &error))?;
    Map::parse(&text).map_err(|error| {
        let cause = format!("{}: {error}", path.display());
        let failure = Failure::new(Exit::Failed, error.code(), cause).next("saphan-agent file map");
        failure.filled(of_map(&error))
    })
}

fn check_origin(table: &Sheet, us: &PartnerId) -> Result<(), Failure> {
    let Some(other) = table.cases.iter().find(|case| case.file.origin_partner() != us) else {
        return Ok(());
    };
    let (line, origin) = (other.line, other.file.origin_partner());
    let cause = format!("the case at line {line} is of {origin}, and this office is {us}");
    Err(Failure::new(Exit::Policy, "case-of-another", cause))
}

fn unreadable(path: &Path, code: &'static str, error: &io::Error) -> Failure {
    Failure::new(Exit::NotFound, code, format!("cannot read {}: {error}", path.display()))
        .disk(path, error)
}

/// A refused table, each problem as `file:line: column: what`.
fn refused(path: &Path, error: &SheetError) -> Failure {
    let SheetError::Rows(rows) = error else {
        let cause = format!("{} was not imported: {error}", path.display());
        return Failure::new(Exit::Failed, error.code(), cause).filled(of_sheet(error));
    };
    let mut cause = "the table was not imported:".to_owned();
    let write = "strings take every text";
    for row in rows.iter() {
        let column = row.column.map(|column| format!(" {column}:")).unwrap_or_default();
        write!(cause, "\n  {}:{}:{column} {}", path.display(), row.line, row.problem).expect(write);
    }
    let total = rows.iter().count();
    let all = if total < PROBLEMS_MAX { "" } else { "the first " };
    write!(cause, "\n  {all}{total} problems; correct them and import the table again")
        .expect(write);
    let listed = rows
        .iter()
        .map(|row| json!({ "line": row.line, "column": row.column, "problem": row.problem }));
    let items = rows.iter().map(|row| {
        let column = row.column.map(|column| format!(": {column}")).unwrap_or_default();
        (format!("{}:{}{column}", path.display(), row.line), row.problem.clone().into())
    });
    Failure::new(Exit::Failed, error.code(), cause)
        .problems(listed.collect())
        .filled(of_sheet(error))
        .items(items.collect())
}

#[derive(Serialize)]
pub(super) struct MapTemplate {
    map: String,
}

impl Outcome for MapTemplate {
    const SCHEMA: &'static str = "saphan.file.map/1";

    fn text(&self, _t: Words) -> String {
        self.map.clone()
    }

    fn is_verbatim(&self) -> bool {
        true
    }
}

/// A column map to fill in.
pub(super) fn map() -> MapTemplate {
    MapTemplate { map: Map::template() }
}

#[derive(Serialize)]
pub(super) struct Exported {
    person: String,
    file: PathBuf,
    warning: String,
}

impl Outcome for Exported {
    const SCHEMA: &'static str = "saphan.file.export/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-export-done").with("person", &self.person);
        let mut text = format!("{}\n", said.with("file", self.file.display()));
        let warning = t.say("cli-export-warning");
        line(&mut text, t.say("cli-warning").with("text", warning));
        text
    }
}

/// Writes one person's data to a new file that only its owner can read.
pub(super) async fn export(context: &Context, args: &FileExport) -> Result<Exported, Failure> {
    let file = args.out.clone().unwrap_or_else(|| format!("person-{}.json", args.person).into());
    let mut office = office::open(context).await?;
    let json = office.export_person(args.case.as_str(), &args.person, context.now).await?;
    office.close().await;
    let json = json.ok_or_else(|| {
        let cause = format!("the case has no person {}", args.person);
        Failure::new(Exit::NotFound, "no-such-person", cause).with("person", &args.person)
    })?;
    write_new(&file, &json).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            let cause = format!("{} is there already; choose another file", file.display());
            return Failure::new(Exit::Conflict, "export-exists", cause).file(&file);
        }
        let cause = format!("cannot write {}: {error}", file.display());
        Failure::new(Exit::Failed, "export-write", cause).disk(&file, &error)
    })?;
    Ok(Exported {
        person: args.person.to_string(),
        file,
        warning: english().say("cli-export-warning").to_string(),
    })
}

/// Writes a file that was not there, for its owner only.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file =
        platform::for_owner(OpenOptions::new().write(true).create_new(true)).open(path)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| {
        // Half a file is of no use to anybody; its loss is no second failure.
        let _ = std::fs::remove_file(path);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_import_shows_how_far_it_is_on_one_line_and_clears_it() {
        let mut shown = Vec::new();
        let mut line = ProgressLine { out: Some(&mut shown), len: 0, words: english() };

        line.reading(Progress::Rows(0));
        line.reading(Progress::Rows(1000));
        line.reading(Progress::Cases { done: 0, total: 250 });
        line.reading(Progress::Cases { done: 100, total: 250 });
        for done in 0..250 {
            line.storing(done, 250);
        }
        drop(line);

        let shown = String::from_utf8(shown).unwrap();
        let parts: Vec<&str> = shown.split('\r').map(str::trim_end).collect();
        let told = [
            "1000 rows read",
            "100 of 250 cases checked",
            "100 of 250 cases stored",
            "200 of 250 cases stored",
        ];
        assert_eq!(parts, [&[""], &told[..], &["", ""]].concat());
        assert!(!shown.contains('\n'));
    }

    #[test]
    fn a_short_import_and_one_without_a_terminal_show_nothing() {
        let mut shown = Vec::new();
        let mut line = ProgressLine { out: Some(&mut shown), len: 0, words: english() };
        line.reading(Progress::Rows(0));
        line.storing(0, 3);
        drop(line);
        assert!(shown.is_empty());

        let mut line = ProgressLine::<Vec<u8>> { out: None, len: 0, words: english() };
        line.reading(Progress::Rows(5000));
        assert_eq!(line.len, 0);
    }
}
