//! `report`: how much came and went on each day. No partner, no pair, and no count that is small enough to be somebody.

use std::collections::{BTreeMap, BTreeSet};

use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixDay;
use serde::Serialize;

use super::queue::table;
use super::{Context, Outcome};
use crate::cli::{self, Format};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::store::{COUNTED_DAYS, DayCount, REFUSED, Store as _};

/// Days that are reported where nobody says.
const DAYS_DEFAULT: u32 = 30;
/// From here on a count is told as it is.
const TOLD: u64 = 5;
/// Chunks of attachments of one MiB.
const CHUNKS_PER_MIB: u64 = 16;
/// What is counted of envelopes, in the order of the columns.
const COLUMNS: [&str; 6] =
    ["taken-4k", "taken-16k", "taken-64k", "handed-out", "returned", "expired"];
const CHUNKS: &str = "attachment-chunk";

/// A count as it may be told: between two numbers, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Told {
    from: u64,
    to: u64,
}

impl Told {
    /// One to four are not told apart.
    fn of(count: u64) -> Self {
        match count {
            0 => Self { from: 0, to: 0 },
            few if few < TOLD => Self { from: 1, to: TOLD - 1 },
            count => Self { from: count, to: count },
        }
    }

    /// Nothing more than what the parts tell.
    fn plus(self, other: Self) -> Self {
        Self { from: self.from.saturating_add(other.from), to: self.to.saturating_add(other.to) }
    }

    /// MiB by how many digits they have: what one attachment was long would tell which one it was.
    fn mebibytes(chunks: u64) -> Self {
        let mib = chunks.div_ceil(CHUNKS_PER_MIB);
        match mib.checked_ilog10() {
            None => Self { from: 0, to: 0 },
            Some(digits) => {
                let from = 10_u64.saturating_pow(digits);
                Self { from, to: from.saturating_mul(10) - 1 }
            }
        }
    }

    fn text(self) -> String {
        let Self { from, to } = self;
        if from == to { from.to_string() } else { format!("{from}-{to}") }
    }
}

#[derive(Serialize)]
struct Row {
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    taken_4k: Told,
    taken_16k: Told,
    taken_64k: Told,
    handed_out: Told,
    returned: Told,
    expired: Told,
    attachment_mib: Told,
    /// By the code of the refusal.
    refused: BTreeMap<String, Told>,
}

impl Row {
    fn of(day: Option<UnixDay>, counts: &BTreeMap<&str, Told>, mib: Told) -> Self {
        let of = |what: &str| counts.get(what).copied().unwrap_or(Told::of(0));
        let refused = counts.iter().filter_map(|(what, told)| {
            let code = what.strip_prefix(REFUSED)?;
            Some((code.to_owned(), *told))
        });
        let [taken_4k, taken_16k, taken_64k, handed_out, returned, expired] = COLUMNS.map(of);
        Self {
            day: day.map(|day| day.to_string()),
            taken_4k,
            taken_16k,
            taken_64k,
            handed_out,
            returned,
            expired,
            attachment_mib: mib,
            refused: refused.collect(),
        }
    }

    fn columns(&self) -> [Told; 7] {
        let Self { taken_4k, taken_16k, taken_64k, handed_out, returned, expired, .. } = self;
        [*taken_4k, *taken_16k, *taken_64k, *handed_out, *returned, *expired, self.attachment_mib]
    }
}

#[derive(Serialize)]
pub(super) struct Report {
    from: String,
    until: String,
    days: Vec<Row>,
    total: Row,
    #[serde(skip)]
    format: Format,
}

impl Outcome for Report {
    const SCHEMA: &'static str = "saphan.hub.report/1";

    fn text(&self, t: Words) -> String {
        match self.format {
            Format::Text => self.aligned(t),
            Format::Csv => self.csv(),
        }
    }

    fn is_verbatim(&self) -> bool {
        self.format == Format::Csv
    }
}

impl Report {
    fn of(from: UnixDay, until: UnixDay, counts: &[DayCount], format: Format) -> Self {
        let days: BTreeSet<UnixDay> = counts.iter().map(|one| one.day).collect();
        let (mut rows, mut total, mut total_mib) = (Vec::new(), BTreeMap::new(), Told::of(0));
        for day in days {
            let of_day = counts.iter().filter(|one| one.day == day);
            let chunks = of_day.clone().find(|one| one.what == CHUNKS).map_or(0, |one| one.count);
            let told: BTreeMap<&str, Told> =
                of_day.map(|one| (one.what.as_str(), Told::of(one.count))).collect();
            for (what, told) in &told {
                let all = total.entry(*what).or_insert(Told::of(0));
                *all = all.plus(*told);
            }
            let mib = Told::mebibytes(chunks);
            total_mib = total_mib.plus(mib);
            rows.push(Row::of(Some(day), &told, mib));
        }
        Self {
            from: from.to_string(),
            until: until.to_string(),
            days: rows,
            total: Row::of(None, &total, total_mib),
            format,
        }
    }

    fn aligned(&self, t: Words) -> String {
        let period = t.say("cli-report-period").with("from", &self.from).with("until", &self.until);
        let ids = [
            "cli-report-day",
            "cli-report-handed-out",
            "cli-report-returned",
            "cli-report-expired",
            "cli-report-attachments",
            "cli-report-refused",
        ];
        let [day, out, returned, expired, attachments, refused] =
            ids.map(|id| t.say(id).to_string());
        let taken = |kib: u64| t.say("cli-report-taken").with("kib", kib).to_string();
        let mut rows = vec![vec![
            day,
            taken(4),
            taken(16),
            taken(64),
            out,
            returned,
            expired,
            attachments,
            refused,
        ]];
        let total = t.say("cli-report-total").to_string();
        for row in self.days.iter().chain([&self.total]) {
            let mut cells = vec![row.day.clone().unwrap_or_else(|| total.clone())];
            cells.extend(row.columns().map(Told::text));
            let all = row.refused.values().fold(Told::of(0), |all, one| all.plus(*one));
            cells.push(all.text());
            rows.push(cells);
        }
        let mut text = format!("{period}\n\n{}", table(&rows));
        if !self.total.refused.is_empty() {
            text.push_str(&format!("\n{}\n", t.say("cli-report-why")));
            let codes = self.total.refused.iter();
            let codes: Vec<_> = codes.map(|(code, told)| vec![code.clone(), told.text()]).collect();
            text.push_str(&table(&codes));
        }
        format!("{text}\n{}\n", t.say("cli-report-note"))
    }

    /// One line for each day and kind: nothing in it needs quotes.
    fn csv(&self) -> String {
        let mut text = "day,what,from,to\r\n".to_owned();
        for row in &self.days {
            let day = row.day.as_deref().unwrap_or_default();
            let names = COLUMNS.iter().copied().chain(["attachment-mib"]);
            for (what, Told { from, to }) in names.zip(row.columns()) {
                text.push_str(&format!("{day},{what},{from},{to}\r\n"));
            }
            for (code, Told { from, to }) in &row.refused {
                text.push_str(&format!("{day},{REFUSED}{code},{from},{to}\r\n"));
            }
        }
        text
    }
}

pub(super) async fn report(context: &Context, args: &cli::Report) -> Result<Report, Failure> {
    let config = context.config()?;
    context.place()?;
    let today = context.now.day();
    let until = args.until.map_or(Ok(today), day_of)?;
    let default = UnixDay::new(until.get().saturating_sub(DAYS_DEFAULT));
    let from = args.from.map_or(Ok(default), day_of)?;
    if from > until {
        let cause = format!("{from} is after {until}");
        let next = "the same with --from before --until";
        return Err(Failure::new(Exit::Usage, "report-period", cause, next));
    }
    let kept = UnixDay::new(today.get().saturating_sub(COUNTED_DAYS));
    let counts = context.store(&config).await?.counted(from.max(kept), until).await?;
    Ok(Report::of(from.max(kept).min(until), until, &counts, args.format))
}

fn day_of(date: Date) -> Result<UnixDay, Failure> {
    let first = Date::new(1970, 1, 1).expect("the first day of 1970 exists");
    u32::try_from(first.days_until(date)).map(UnixDay::new).map_err(|_| {
        let next = "the same with a day of these years";
        Failure::new(Exit::Usage, "report-period", format!("{date} is before 1970"), next)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(day: u32, what: &str, count: u64) -> DayCount {
        DayCount { day: UnixDay::new(day), what: what.to_owned(), count }
    }

    #[test]
    fn one_to_four_are_not_told_apart_and_a_total_tells_no_more_than_its_parts() {
        let counts = [count(20_000, "taken-4k", 3), count(20_001, "taken-4k", 7)];

        let report = Report::of(UnixDay::new(20_000), UnixDay::new(20_001), &counts, Format::Text);

        let told: Vec<String> = report.days.iter().map(|row| row.taken_4k.text()).collect();
        assert_eq!(told, ["1-4", "7"]);
        assert_eq!(report.total.taken_4k.text(), "8-11");
        assert_eq!(report.total.expired.text(), "0");
    }

    #[test]
    fn attachments_are_told_by_the_digits_of_their_size() {
        let told = |chunks| Told::mebibytes(chunks).text();

        assert_eq!([0, 1, 16, 144].map(told), ["0", "1-9", "1-9", "1-9"]);
        assert_eq!([145, 1584, 1585].map(told), ["10-99", "10-99", "100-999"]);
    }

    #[test]
    fn a_table_for_programs_has_a_line_for_each_day_and_kind() {
        let counts = [count(20_000, "refused-envelope-expiry", 6), count(20_000, CHUNKS, 1)];

        let report = Report::of(UnixDay::new(20_000), UnixDay::new(20_000), &counts, Format::Csv);

        let text = report.csv();
        assert!(text.contains("2024-10-04,refused-envelope-expiry,6,6\r\n"), "{text}");
        assert!(text.contains("2024-10-04,attachment-mib,1,9\r\n"), "{text}");
    }
}
