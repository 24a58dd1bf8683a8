//! `queue list|return`: what waits, counted and not named, and giving it back.

use saphan_pages::width::{columns, padded};
use saphan_protocol::directory::{Directory, ENTRIES_MAX};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::hub_session::Mail;
use saphan_protocol::ids::EnvelopeId;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use serde::Serialize;
use tracing::info;

use super::{Context, Outcome, log, secret};
use crate::cli::{QueueList, QueueReturn};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::place::Place;
use crate::said::number;
use crate::store::{AnyStore, DayCount, Event, Heap, Store as _, StoreError};

/// Most envelopes of one mailbox that are named.
const NAMED_MAX: usize = 50;

#[derive(Serialize)]
struct Named {
    id: String,
    kib: u64,
    days: u64,
    until: String,
}

#[derive(Serialize)]
struct Mailbox {
    /// Its place in this list, and in no other: the oldest waiting first.
    number: usize,
    envelopes: u64,
    /// How many of each size class, in KiB.
    small_4: u64,
    medium_16: u64,
    large_64: u64,
    /// For how many whole days the oldest waits; none if its receipt cannot be read.
    oldest_days: Option<u64>,
    until: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    oldest: Vec<Named>,
}

#[derive(Serialize)]
pub(super) struct Waiting {
    mailboxes: Vec<Mailbox>,
    envelopes: u64,
}

impl Outcome for Waiting {
    const SCHEMA: &'static str = "saphan.hub.queue.list/1";

    fn text(&self, t: Words) -> String {
        if self.mailboxes.is_empty() {
            return format!("{}\n", t.say("cli-queue-empty"));
        }
        let heads = [
            "cli-queue-mailbox",
            "cli-queue-waiting",
            "",
            "",
            "",
            "cli-queue-oldest",
            "cli-queue-until",
        ];
        let heads =
            heads.map(|id| if id.is_empty() { String::new() } else { t.say(id).to_string() });
        let [mailbox, waiting, _, _, _, oldest, until] = heads;
        let mut rows = vec![
            [mailbox, waiting, "4 KiB".into(), "16 KiB".into(), "64 KiB".into(), oldest, until]
                .to_vec(),
        ];
        let days = |days: u64| t.say("cli-queue-days").count("days", number(days)).to_string();
        for one in &self.mailboxes {
            rows.push(vec![
                format!("#{}", one.number),
                one.envelopes.to_string(),
                one.small_4.to_string(),
                one.medium_16.to_string(),
                one.large_64.to_string(),
                one.oldest_days.map_or("-".to_owned(), days),
                one.until.clone(),
            ]);
        }
        let mut text = table(&rows);
        for one in &self.mailboxes {
            for Named { id, kib, days: waits, until } in &one.oldest {
                let until = t.say("cli-until").with("until", until);
                text.push_str(&format!(
                    "#{}  {id}  {kib} KiB  {}  {until}\n",
                    one.number,
                    days(*waits)
                ));
            }
        }
        text
    }
}

/// Columns below one another.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let width =
        |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| columns(cell)).max();
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate();
        let cells = cells.map(|(at, cell)| padded(cell, width(at).unwrap_or_default()));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

pub(super) async fn list(context: &Context, args: &QueueList) -> Result<Waiting, Failure> {
    let (config, place) = (context.config()?, context.place()?);
    let store = context.store(&config).await?;
    let directory = directory(&store, &place).await?;
    let mut heaps: Vec<(Option<UnixSeconds>, Heap)> = Vec::new();
    for heap in store.heaps().await? {
        let since = heap.oldest.as_ref().and_then(|oldest| {
            let directory = directory.as_ref()?;
            oldest.custody.verify_for(&oldest.digest, &heap.mailbox, directory).ok()
        });
        heaps.push((since, heap));
    }
    // Not in the order of names: that would tell which is whose.
    heaps.sort_by_key(|(since, heap)| {
        (*since, heap.until, heap.oldest.as_ref().map(|one| one.digest))
    });
    let mut mailboxes = Vec::new();
    for (place_in_list, (since, heap)) in heaps.into_iter().enumerate() {
        let oldest = if args.envelopes {
            named(context, &store, &heap, directory.as_ref()).await?
        } else {
            Vec::new()
        };
        mailboxes.push(mailbox(place_in_list + 1, since, &heap, oldest, context.now));
    }
    let envelopes = mailboxes.iter().map(|one| one.envelopes).sum();
    Ok(Waiting { mailboxes, envelopes })
}

/// What receipts are judged by; none where it cannot be read, which `check` says.
async fn directory(store: &AnyStore, place: &Place) -> Result<Option<Directory>, StoreError> {
    let entries: Vec<Vec<u8>> = store.directory(0).await?.into_iter().take(ENTRIES_MAX).collect();
    let root = place.root();
    Ok(Directory::read(root.network().clone(), *root.key(), &entries).ok())
}

fn mailbox(
    number: usize,
    since: Option<UnixSeconds>,
    heap: &Heap,
    oldest: Vec<Named>,
    now: UnixSeconds,
) -> Mailbox {
    let of = |kib: usize| {
        let mut counts = heap.classes.iter().filter(|(class, _)| class.bytes() >> 10 == kib);
        counts.next().map_or(0, |(_, count)| *count)
    };
    Mailbox {
        number,
        envelopes: heap.classes.iter().map(|(_, count)| count).sum(),
        small_4: of(4),
        medium_16: of(16),
        large_64: of(64),
        oldest_days: since.map(|since| days(since, now)),
        until: heap.until.to_string(),
        oldest,
    }
}

fn days(since: UnixSeconds, now: UnixSeconds) -> u64 {
    now.since(since).as_secs() / 86_400
}

async fn named(
    context: &Context,
    store: &AnyStore,
    heap: &Heap,
    directory: Option<&Directory>,
) -> Result<Vec<Named>, Failure> {
    let mail = store.waiting(&heap.mailbox, 0, NAMED_MAX).await?;
    let named = |mail: Mail| {
        let envelope = Envelope::parse(mail.envelope).ok()?;
        let since = mail.custody.verify(&envelope, directory?).ok()?;
        let until: UnixDay = envelope.header().expires;
        Some(Named {
            id: mail.id.to_string(),
            kib: (envelope.header().class.bytes() >> 10) as u64,
            days: days(since, context.now),
            until: until.to_string(),
        })
    };
    Ok(mail.into_iter().filter_map(named).collect())
}

#[derive(Serialize)]
pub(super) struct Returned {
    id: String,
    reason: &'static str,
    dry_run: bool,
}

impl Outcome for Returned {
    const SCHEMA: &'static str = "saphan.hub.queue.return/1";

    fn text(&self, t: Words) -> String {
        let done = if self.dry_run { "cli-queue-would-return" } else { "cli-queue-returned" };
        format!("{}\n", t.say(done).with("id", &self.id))
    }

    fn next(&self, t: Words) -> Option<String> {
        self.dry_run.then(|| t.say("cli-same-again").to_string())
    }
}

pub(super) async fn give_back(context: &Context, args: &QueueReturn) -> Result<Returned, Failure> {
    let (config, place) = (context.config()?, context.place()?);
    let returned =
        Returned { id: args.id.to_string(), reason: args.reason.as_str(), dry_run: args.dry_run };
    if args.dry_run {
        return Ok(returned);
    }
    let question = context.words.say("cli-queue-sure").with("id", args.id).to_string();
    if !args.yes && !secret::agreed(context, &question)? {
        return Err(secret::not_agreed());
    }
    log::start(&config);
    let relay = context.relay(place, &config).await?;
    if !relay.store().let_go(&args.id, context.now).await? {
        return Err(not_here(&args.id));
    }
    info!(envelope = %args.id, reason = args.reason.as_str(), "returned by the operator");
    let counted = DayCount { day: context.now.day(), what: Event::Returned.name(), count: 1 };
    relay.store().count(&[counted]).await?;
    Ok(returned)
}

fn not_here(id: &EnvelopeId) -> Failure {
    let cause = format!("no envelope {id} waits here: it was fetched, is over, or was never here");
    let next = "saphan-hub queue list --envelopes";
    Failure::new(Exit::NotFound, "envelope-unknown", cause, next).with("id", id)
}
