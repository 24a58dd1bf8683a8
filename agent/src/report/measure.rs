//! Figures that are no counts of units: hours, sums of money, survivors behind referrals.

use std::collections::{BTreeMap, BTreeSet};

use saphan_protocol::codes::Urgency;
use saphan_protocol::lifecycle::Side;

use super::facts::{Facts, ReferralFacts};
use super::records::{Days, NOT_RECORDED, direction, opened, sent};
use super::spec::TableId;
use super::{Audience, Measure, NETWORK_MIN, PUBLIC_MIN};

/// When contacts after the arrival are due, in days: 48 hours, a week, then 1, 3, 6 and 12 months.
const DUE_DAYS: [i64; 6] = [2, 7, 30, 91, 182, 365];

const MINUTE_S: u64 = 60;
const HOUR_MIN: u64 = 60;

/// The figures of a table. For others one stands only if it is made of as many units as a cell
/// needs to be shown.
pub(super) fn measures(id: TableId, facts: &Facts, days: Days, audience: Audience) -> Vec<Measure> {
    match id {
        TableId::R4 if audience == Audience::Own => amounts(facts, days),
        TableId::R12 => [hours(facts, days, audience), behind(facts, days, audience)].concat(),
        TableId::R1
        | TableId::R2
        | TableId::R3
        | TableId::R4
        | TableId::R5
        | TableId::R6
        | TableId::R7
        | TableId::R8
        | TableId::R9
        | TableId::R10
        | TableId::R11
        | TableId::R13 => Vec::new(),
    }
}

fn is_told(made_of: u64, audience: Audience) -> bool {
    match audience {
        Audience::Own => true,
        Audience::Network => made_of >= NETWORK_MIN,
        Audience::Public => made_of >= PUBLIC_MIN,
    }
}

fn measure(
    (title, unit): (&str, &str),
    of: Vec<(String, String)>,
    (value, made_of): (Option<String>, u64),
    audience: Audience,
) -> Measure {
    Measure {
        title: title.to_owned(),
        unit: unit.to_owned(),
        of,
        value: value.filter(|_| is_told(made_of, audience)),
        made_of: (audience == Audience::Own).then_some(made_of),
    }
}

/// Sums for each currency, source and status. What is no plain number is told beside them.
fn amounts(facts: &Facts, days: Days) -> Vec<Measure> {
    let mut sums: BTreeMap<[String; 3], (u64, u64)> = BTreeMap::new();
    let mut totals: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let mut unread = 0_u64;
    for claim in opened(facts, days).flat_map(|case| &case.claims) {
        let Some((amount, currency)) = claim.amount.zip(claim.currency) else {
            unread += 1;
            continue;
        };
        let currency = currency.to_string();
        let parts = [currency.clone(), claim.source.to_string(), claim.status.to_string()];
        for sum in [sums.entry(parts).or_default(), totals.entry(currency).or_default()] {
            *sum = (sum.0.saturating_add(amount), sum.1 + 1);
        }
    }
    let names = ["currency", "source", "claim_status"].map(str::to_owned);
    let line = |of: Vec<(String, String)>, (sum, made_of): (u64, u64)| {
        let unit = of[0].1.clone();
        let title = if of.len() == 1 { "amount, all" } else { "amount" };
        measure((title, &unit), of, (Some(sum.to_string()), made_of), Audience::Own)
    };
    let parts = sums
        .into_iter()
        .map(|(of, sum)| line(names.iter().cloned().zip(of).collect(), sum))
        .collect::<Vec<_>>();
    let totals = totals.into_iter().map(|(of, sum)| line(vec![(names[0].clone(), of)], sum));
    let rest = measure(
        ("claims without a plain amount and currency", "claim"),
        vec![("amount".to_owned(), NOT_RECORDED.to_owned())],
        (Some(unread.to_string()), unread),
        Audience::Own,
    );
    parts.into_iter().chain(totals).chain([rest]).collect()
}

/// Median hours by urgency and direction, by the hub's time.
fn hours(facts: &Facts, days: Days, audience: Audience) -> Vec<Measure> {
    let mut all = Vec::new();
    for side in [Side::Origin, Side::Receiver] {
        for urgency in Urgency::ALL {
            let of = || {
                sent(facts, days)
                    .filter(|one| one.side == side && one.urgency == Some(*urgency))
                    .collect::<Vec<&ReferralFacts>>()
            };
            let by = vec![
                ("direction".to_owned(), direction(side).to_owned()),
                ("urgency".to_owned(), urgency.to_string()),
            ];
            let mut push = |title, times: Vec<u64>| {
                let made_of = times.len() as u64;
                let told = (median(times), made_of);
                all.push(measure((title, "hour"), by.clone(), told, audience));
            };
            push("median to open", of().iter().filter_map(|one| one.to_open_s).collect());
            push("median to decide", of().iter().filter_map(|one| one.to_decide_s).collect());
        }
    }
    all
}

/// The median of seconds in hours with one decimal; of an even number the mean of the middle two.
fn median(mut seconds: Vec<u64>) -> Option<String> {
    seconds.sort_unstable();
    let middle = seconds.len() / 2;
    let upper = *seconds.get(middle)?;
    let lower = if seconds.len() % 2 == 1 { upper } else { seconds[middle - 1] };
    let minutes = (lower + upper) / 2 / MINUTE_S;
    let tenths = (minutes * 10 + HOUR_MIN / 2) / HOUR_MIN;
    Some(format!("{}.{}", tenths / 10, tenths % 10))
}

/// Survivors behind referrals. The origin counts hers as a survivor already, so neither line is
/// added to a total of the network.
fn behind(facts: &Facts, days: Days, audience: Audience) -> Vec<Measure> {
    let of = |side: Side| vec![("direction".to_owned(), direction(side).to_owned())];
    let sent_ones: BTreeSet<_> = sent(facts, days).flat_map(|one| &one.survivors).collect();
    let from_us = sent_ones.len() as u64;
    let to_us: u64 = sent(facts, days)
        .filter(|one| one.side == Side::Receiver)
        .map(|one| u64::from(one.survivor_count))
        .sum();
    let past = |one: &ReferralFacts| {
        let since = one.arrived.map_or(0, |arrived| arrived.days_until(days.to));
        DUE_DAYS.iter().filter(|due| **due <= since).count() as u64
    };
    let due: u64 = sent(facts, days).map(past).sum();
    let done: u64 = sent(facts, days).map(|one| u64::from(one.followups_done)).sum();
    let count = |title, unit, of, count: u64| {
        measure((title, unit), of, (Some(count.to_string()), count), audience)
    };
    vec![
        count("survivors referred, each once", "person", of(Side::Origin), from_us),
        count("survivors received", "person", of(Side::Receiver), to_us),
        count("follow-ups due", "follow-up", Vec::new(), due),
        count("follow-ups done", "follow-up", Vec::new(), done),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_the_middle_one_or_the_mean_of_both() {
        let hours = |all: &[u64]| median(all.iter().map(|hours| hours * 3600).collect());

        assert_eq!(hours(&[]), None);
        assert_eq!(hours(&[3, 1, 100]).unwrap(), "3.0");
        assert_eq!(hours(&[1, 2]).unwrap(), "1.5");
        assert_eq!(median(vec![90]).unwrap(), "0.0");
        assert_eq!(median(vec![35 * 60]).unwrap(), "0.6");
    }
}
