//! `match bench`: the private match between two offices in one process, on records in files. It prints lines of
//! JSON, which programs read, so they are the same in every language.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use rand_core::CryptoRng;
use saphan_matching::batch::{self, Answer, Asked, Request};
use saphan_matching::epoch::{MatchRoot, Pair};
use saphan_matching::feature::{Side, enrolment, features};
use saphan_matching::oprf::EvaluationKey;
use saphan_matching::token::{Section, Token};
use saphan_matching::{Grade, Index, Profile, Record};
use saphan_protocol::envelope::{Blank, Envelope};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::time::UnixDay;
use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroizing;

use super::{Context, Outcome};
use crate::cli::MatchBench;
use crate::exit::{Exit, Failure};
use crate::language::Words;

/// Longest line of a file of records, in bytes.
const LINE_LEN_MAX: usize = 1024 * 1024;

/// One hint, as it is printed.
#[derive(Serialize)]
struct Line {
    a: Value,
    b: Value,
    grade: &'static str,
    facets: Vec<&'static str>,
}

/// What one phase took.
#[derive(Serialize)]
struct Phase {
    name: &'static str,
    /// Enrolled cases, batches, referrals.
    count: usize,
    ms: f64,
    /// What went over the line; of tokens what they add to a referral.
    bytes: usize,
}

/// The hints in the order of the first file, and what each phase took.
#[derive(Serialize)]
pub(super) struct Bench {
    hints: usize,
    phases: Vec<Phase>,
    #[serde(skip)]
    lines: Vec<Line>,
}

impl Bench {
    fn lines(&self) -> String {
        let line = |line| serde_json::to_string(line).expect("hints have a JSON form");
        self.lines.iter().map(|hint| line(hint) + "\n").collect()
    }
}

impl Outcome for Bench {
    const SCHEMA: &'static str = "saphan.match.bench/1";

    fn text(&self, _t: Words) -> String {
        self.lines()
    }

    fn json_lines(&self) -> String {
        self.lines()
    }

    fn is_verbatim(&self) -> bool {
        true
    }
}

/// # Errors
/// A file or line that cannot be read, with the number of the line.
pub(super) fn bench(context: &Context, args: &MatchBench) -> Result<Bench, Failure> {
    let referred = records(&args.referred)?;
    let enrolled = records(&args.enrolled)?;
    let mut rng = context.rng();
    let mut run = Run::new(&mut rng)?;

    let index = run.enrol(&enrolled, &mut rng)?;
    let lines = run.refer(&referred, &enrolled, &index, &mut rng)?;

    if !context.global.quiet && !context.global.json {
        for phase in &run.phases {
            // A screen that takes no letters is no reason to stop.
            let _ = writeln!(
                io::stderr(),
                "{}: {} in {:.1} ms, {} bytes",
                phase.name,
                phase.count,
                phase.ms,
                phase.bytes
            );
        }
    }
    Ok(Bench { hints: lines.len(), phases: run.phases, lines })
}

/// The two offices: who refers holds the key, who receives enrols.
struct Run {
    sender: PartnerId,
    recipient: PartnerId,
    sender_prekey: PrekeySecret,
    recipient_prekey: PrekeySecret,
    pair: Pair,
    key: EvaluationKey,
    phases: Vec<Phase>,
}

type Cases = [(Value, Profile)];

impl Run {
    fn new(rng: &mut impl CryptoRng) -> Result<Self, Failure> {
        let id = |text: &str| text.parse::<PartnerId>().map_err(|error| broken(&error));
        let (sender, recipient) = (id("first-th")?, id("second-la")?);
        let pair = Pair::new(sender.as_str(), recipient.as_str(), 1)
            .ok_or_else(|| broken(&"two offices are no pair"))?;
        let mut root = [0; 32];
        let Ok(()) = rng.try_fill_bytes(&mut root);
        let key = MatchRoot::new(root).key(&pair).map_err(|error| broken(&error))?;
        let prekeys = (PrekeySecret::random(rng), PrekeySecret::random(rng));
        Ok(Self {
            sender,
            recipient,
            sender_prekey: prekeys.0,
            recipient_prekey: prekeys.1,
            pair,
            key,
            phases: Vec::new(),
        })
    }

    /// Blinds, seals, evaluates, seals and checks: what enrolling the second office's cases takes.
    fn enrol(
        &mut self,
        cases: &Cases,
        rng: &mut impl CryptoRng,
    ) -> Result<Index<Token, usize>, Failure> {
        let begun = Instant::now();
        let profiles: Vec<(usize, &Profile)> =
            cases.iter().map(|(_, profile)| profile).enumerate().collect();
        let asked = batch::ask(&enrolment(&profiles), self.pair.epoch(), rng);
        let asked: Vec<(Asked<usize>, Request)> = asked.map_err(|error| broken(&error))?;
        let mut bytes = 0;
        let mut on_way = Vec::new();
        for (_, request) in &asked {
            on_way.push(carried(&self.sender, &self.sender_prekey, &request.to_bytes(), rng)?);
        }
        bytes += on_way.iter().map(|envelope| envelope.as_bytes().len()).sum::<usize>();
        self.phase("ask", cases.len(), begun.elapsed(), bytes);

        let begun = Instant::now();
        let mut seen = Vec::new();
        let mut back = Vec::new();
        for envelope in on_way {
            let opened = opened(&envelope, &self.sender_prekey, batch::REQUEST_LEN)?;
            let request = Request::from_bytes(&opened).map_err(|error| broken(&error))?;
            let answer = request
                .evaluate(&self.key, &self.pair, |id| seen.contains(&id), rng)
                .map_err(|error| broken(&error))?;
            seen.push(request.id());
            back.push(carried(&self.recipient, &self.recipient_prekey, &answer.to_bytes(), rng)?);
        }
        let bytes = back.iter().map(|envelope| envelope.as_bytes().len()).sum();
        self.phase("evaluate", asked.len(), begun.elapsed(), bytes);

        let begun = Instant::now();
        let mut index = Index::default();
        for (envelope, (asked, _)) in back.iter().zip(&asked) {
            let opened = opened(envelope, &self.recipient_prekey, batch::ANSWER_LEN)?;
            let answer = Answer::from_bytes(&opened).map_err(|error| broken(&error))?;
            let tokens = asked.tokens(&answer, self.key.public(), &self.pair);
            for (case, kind, token) in tokens.map_err(|error| broken(&error))? {
                index.add(token, case, kind);
            }
        }
        self.phase("finalize", asked.len(), begun.elapsed(), 0);
        Ok(index)
    }

    /// Makes the tokens of each person of the first office, and compares them at the second.
    fn refer(
        &mut self,
        persons: &Cases,
        cases: &Cases,
        index: &Index<Token, usize>,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<Line>, Failure> {
        let (mut making, mut comparing) = (Duration::ZERO, Duration::ZERO);
        let mut bytes = 0;
        let mut lines = Vec::new();
        for (a, profile) in persons {
            let begun = Instant::now();
            let own = features(profile, Side::Referred);
            let section = Section::new(&own, &self.key, &self.pair, rng);
            let section = section.map_err(|error| broken(&error))?.to_bytes();
            making += begun.elapsed();
            bytes += section.len();

            let begun = Instant::now();
            let section = Section::from_bytes(&section).map_err(|error| broken(&error))?;
            for hint in index.hints(section.tokens().iter().cloned()) {
                let (b, _) = &cases[hint.case];
                lines.push(Line {
                    a: a.clone(),
                    b: b.clone(),
                    grade: Grade::name(hint.grade),
                    facets: hint.facets.iter().map(|facet| facet.name()).collect(),
                });
            }
            comparing += begun.elapsed();
        }
        self.phase("tokens", persons.len(), making, bytes);
        self.phase("compare", persons.len(), comparing, 0);
        Ok(lines)
    }

    fn phase(&mut self, name: &'static str, count: usize, took: Duration, bytes: usize) {
        self.phases.push(Phase { name, count, ms: took.as_secs_f64() * 1e3, bytes });
    }
}

/// One envelope, sealed as every other one.
fn carried(
    to: &PartnerId,
    prekey: &PrekeySecret,
    content: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Envelope, Failure> {
    let public = prekey.public();
    let expires = UnixDay::new(20_800);
    let blank = Blank::address(to, &public, content.len(), expires, rng);
    let blank = blank.map_err(|error| broken(&error))?;
    blank.seal(&public, content, rng).map_err(|error| broken(&error))
}

fn opened(
    envelope: &Envelope,
    prekey: &PrekeySecret,
    len: usize,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let mut content = envelope.open(prekey).map_err(|error| broken(&error))?;
    content.truncate(len);
    Ok(content)
}

fn broken(error: &dyn std::fmt::Display) -> Failure {
    Failure::new(Exit::Failed, "match-bench", error.to_string())
}

/// Reads a file of records: one JSON object a line, described in tests/data/match/README.md.
fn records(path: &Path) -> Result<Vec<(Value, Profile)>, Failure> {
    let unread = |error: &io::Error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "match-records", cause).disk(path, error)
    };
    let file = File::open(path).map_err(|error| unread(&error))?;
    let mut reader = BufReader::new(file);
    let mut records = Vec::new();
    for line in 1.. {
        let mut bytes = Zeroizing::new(Vec::new());
        let mut bounded = (&mut reader).take(LINE_LEN_MAX as u64 + 1);
        let read = bounded.read_until(b'\n', &mut bytes).map_err(|error| unread(&error))?;
        if read == 0 {
            break;
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        let parsed = serde_json::from_slice(&bytes).ok().filter(|_| read <= LINE_LEN_MAX);
        let Some((id, record)) = parsed.as_ref().and_then(record) else {
            let cause = format!("line {line} is no record: a JSON object with rec_id");
            return Err(Failure::new(Exit::Failed, "match-record", cause).with("line", line));
        };
        records.push((id, Profile::of(&record)));
    }
    Ok(records)
}

/// One record; every field but `rec_id` may be missing or null.
fn record(value: &Value) -> Option<(Value, Record)> {
    let id = value.get("rec_id").filter(|id| id.is_string() || id.is_number())?.clone();
    let text = |name: &str| value.get(name).map(typed).unwrap_or_default();
    let list = |name: &str| -> Vec<String> {
        match value.get(name) {
            Some(Value::Array(values)) => values.iter().map(typed).collect(),
            Some(value) => vec![typed(value)],
            None => Vec::new(),
        }
    };
    let papers = value.get("ids").and_then(Value::as_array).into_iter().flatten();
    let of = |paper: &Value, name: &str| paper.get(name).map(typed).unwrap_or_default();
    let mut record = Record::default();
    record.registered = text("registered");
    record.name_native = text("name_native");
    record.name_latin = text("name_latin");
    record.aliases = list("aliases");
    record.sex = text("sex");
    record.nationality = text("nationality");
    record.dob = text("dob");
    record.age = text("age").trim().parse().ok();
    record.phones = list("phones");
    record.ids = papers.map(|paper| (of(paper, "type"), of(paper, "number"))).collect();
    record.mother = text("mother");
    record.father = text("father");
    record.village = text("village");
    record.district = text("district");
    record.province = text("province");
    Some((id, record))
}

/// A value as somebody typed it: numbers are typed with digits.
fn typed(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => String::new(),
    }
}
