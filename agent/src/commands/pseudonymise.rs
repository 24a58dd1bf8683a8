//! `pseudonymise`: the record that would be sealed of a case file, decoded from its bytes. Needs no
//! office and no store.

use saphan_certs::files;
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroizing;

use super::said::{line, record};
use super::{Context, Outcome};
use crate::casefile::{CASE_FILE_LEN_MAX, CaseFile};
use crate::cli::Pseudonymise;
use crate::disclosure::{self, Chosen, Prepared, Settlement, Summary, Tier1Refusal, Wanted};
use crate::exit::{Exit, Failure, of_refusal};
use crate::language::Words;

#[derive(Serialize)]
pub(super) struct Pseudonymised {
    to: PartnerId,
    tier: u8,
    /// Absent where the record is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    generalisation_level: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash: Option<String>,
    needs_second_person: Vec<&'static str>,
    findings: Vec<Value>,
}

impl Outcome for Pseudonymised {
    const SCHEMA: &'static str = "saphan.pseudonymise/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        if let Some(shown) = &self.record {
            let reads = t.say("cli-pseudonymise-reads").with("to", &self.to);
            line(&mut text, reads.with("tier", self.tier));
            record(t, &mut text, shown);
        } else {
            line(&mut text, t.say("cli-pseudonymise-refused"));
            for finding in &self.findings {
                record(t, &mut text, finding);
            }
        }
        text
    }

    fn exit(&self) -> Exit {
        if self.findings.is_empty() { Exit::Done } else { Exit::Policy }
    }
}

/// Why a second person is needed, by name.
pub(super) fn reasons(prepared: &Prepared) -> Vec<&'static str> {
    let kept = prepared.keeps_findings().then_some("finding_kept");
    prepared.second_person().iter().map(|reason| reason.as_str()).chain(kept).collect()
}

/// What `--settle` says. It is read here and not with the other arguments, whose errors repeat what
/// was typed: it may name somebody.
pub(super) fn settlements(typed: &[String]) -> Result<Vec<Settlement>, Failure> {
    let read = typed.iter().map(|one| one.parse::<Settlement>());
    read.collect::<Result<_, _>>()
        .map_err(|error| Failure::new(Exit::Usage, "settlement", error.to_string()))
}

pub(super) fn pseudonymise(
    context: &Context,
    args: &Pseudonymise,
) -> Result<Pseudonymised, Failure> {
    let path = &args.case;
    let json = files::read_bytes(path, CASE_FILE_LEN_MAX).map(Zeroizing::new).map_err(|error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "case-file-read", cause).disk(path, &error)
    })?;
    let case = CaseFile::parse(json)?;
    let today = args.today.unwrap_or(case.content().referral.prepared_on);
    let settlements = settlements(&args.settle)?;
    if args.tier == 3 && !settlements.is_empty() {
        let cause = "tier 3 says who a person is and has no findings to settle; leave --settle out";
        return Err(Failure::new(Exit::Usage, "settlement", cause.to_owned()));
    }
    let wanted = match args.tier {
        1 => Wanted::Tier1(Summary { allowed: args.safe_summary, settlements }),
        2 => Wanted::Tier2(settlements),
        _ => Wanted::Tier3 {
            purpose: args.purpose.unwrap_or(ConsentPurpose::IdentityDisclosure),
            person: args.person.clone(),
            chosen: Chosen::default(),
        },
    };
    let made = disclosure::prepare(&case, &args.to, today, &wanted, &mut context.rng());
    let (to, tier) = (args.to.clone(), args.tier);
    match made {
        Ok(prepared) => Ok(Pseudonymised {
            to,
            tier,
            generalisation_level: prepared.will_read().get("generalisation_level").cloned(),
            record: Some(prepared.will_read().clone()),
            hash: Some(prepared.hash()),
            needs_second_person: reasons(&prepared),
            findings: Vec::new(),
        }),
        Err(Tier1Refusal::Findings(found)) => Ok(Pseudonymised {
            to,
            tier,
            generalisation_level: None,
            record: None,
            hash: None,
            needs_second_person: Vec::new(),
            findings: disclosure::findings_to_json(&found),
        }),
        Err(refusal) => {
            let failure = Failure::new(Exit::Policy, refusal.code(), refusal.to_string());
            Err(failure.filled(of_refusal(&refusal)))
        }
    }
}
