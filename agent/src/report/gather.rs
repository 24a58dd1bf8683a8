//! From opened case files to facts. The only place of the report that reads names, to know that two
//! case files speak of one person; it keeps none.

use std::collections::{BTreeSet, HashMap};

use saphan_protocol::codes::{
    CaseCloseReason, CaseStatus, DocumentAuthenticity, DocumentParticular, DocumentType,
    ExploitationType, PersonRole, RecruitmentChannel, RecruitmentRelation, SexualExploitationForm,
};
use saphan_protocol::ids::Digest;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::facts::{AgeFacts, CaseFacts, ClaimFacts, PersonFacts, Who};
use crate::casefile::CaseFile;
use crate::casefile::model::Content;
use crate::casefile::person::{Exploitation, Person};

/// Facts of the case files that count, in their order; `None` for one that another file stands for.
pub(crate) fn cases(files: &[CaseFile]) -> Vec<Option<CaseFacts>> {
    let standing: BTreeSet<&str> = files
        .iter()
        .filter(|file| !is_double(file))
        .map(|file| file.local_case_no().expose())
        .collect();
    let mut people = People::default();
    let facts = files.iter().enumerate().map(|(number, file)| {
        let mut linked = file.content().case.linked_cases.iter();
        let elsewhere = linked.any(|other| standing.contains(other.expose()));
        (!is_double(file) || !elsewhere).then(|| case(number, file.content(), &mut people))
    });
    let mut facts: Vec<Option<CaseFacts>> = facts.collect();
    for person in facts.iter_mut().flatten().flat_map(|case| &mut case.survivors) {
        person.who = people.first(person.who);
    }
    facts
}

/// Whether the case is a second file of another one.
fn is_double(file: &CaseFile) -> bool {
    let case = &file.content().case;
    case.status == CaseStatus::Merged || case.close_reason == Some(CaseCloseReason::Duplicate)
}

fn case(number: usize, content: &Content, people: &mut People) -> CaseFacts {
    let survivors = || content.persons.iter().filter(|one| one.role == PersonRole::Survivor);
    let proceedings =
        content.legal.proceedings.iter().map(|one| {
            (one.stage, [one.hearing_on, one.reported_on].into_iter().flatten().collect())
        });
    let claims = content.legal.compensation.iter().map(|one| ClaimFacts {
        source: one.source,
        status: one.status,
        currency: one.currency,
        amount: one.amount.as_ref().and_then(|text| amount(text.expose())),
    });
    let services = content.referral.services_requested.iter();
    CaseFacts {
        opened: content.case.opened_on,
        prepared: content.referral.prepared_on,
        status: content.case.status,
        trafficking: content.case.trafficking_status,
        survivors: survivors().map(|one| person(one, people.add(number, one))).collect(),
        offenders: content.offenders.iter().map(|one| (one.kind, one.status)).collect(),
        proceedings: proceedings.collect(),
        claims: claims.collect(),
        followups: content.followup.iter().map(|one| (one.on, one.outcome)).collect(),
        services: services
            .map(|one| (one.service, u32::try_from(one.persons.len()).unwrap_or(u32::MAX)))
            .collect(),
        online: online(survivors().flat_map(|one| one.exploitation.iter())),
    }
}

fn person(person: &Person, who: Who) -> PersonFacts {
    let birth = &person.birth;
    let begun = person.exploitation.iter().filter_map(|one| one.from.or(one.recruited_on)).min();
    let age = AgeFacts {
        years: person.age_decision.age_years,
        minor: person.age_decision.minor,
        basis: person.age_decision.basis,
        claimed: birth.date_claimed,
        documented: birth.date_document,
        assessed_min: birth.assessed_min,
        assessed_on: birth.assessed_on,
        when_trafficked: person.exploitation.iter().filter_map(|one| one.age_when_trafficked).min(),
        exploited_from: begun,
    };
    let papers = || person.documents.iter();
    PersonFacts {
        who,
        sex: person.sex,
        nationality: person.nationality.iter().copied().collect(),
        age,
        exploitation: person
            .exploitation
            .iter()
            .map(|one| (one.types.iter().copied().collect(), one.country))
            .collect(),
        recruiters: person.exploitation.iter().filter_map(|one| one.recruitment_relation).collect(),
        false_birth_date: papers()
            .any(|paper| paper.false_particulars.contains(&DocumentParticular::BirthDate)),
        methods: birth.assessment_methods.iter().copied().collect(),
        migration: person.migration_status,
        residence_permit: papers().any(|one| one.document_type == DocumentType::ResidencePermit),
    }
}

/// Whether recruitment or exploitation was online; `None` if nothing is said about either.
fn online<'a>(situations: impl Iterator<Item = &'a Exploitation>) -> Option<bool> {
    let mut known = None;
    for one in situations {
        let channel = one.recruitment_channel.iter().any(|channel| {
            matches!(channel, RecruitmentChannel::SocialNetwork | RecruitmentChannel::OnlineAdvert)
        });
        let form = one.sexual_forms.iter().any(|form| {
            matches!(form, SexualExploitationForm::LiveRemote | SexualExploitationForm::Sextortion)
        });
        let contact = one.recruitment_relation == Some(RecruitmentRelation::OnlineContact);
        let scam = one.types.contains(&ExploitationType::ForcedCriminalityOnlineScam);
        if channel || form || contact || scam || !one.platforms.is_empty() {
            return Some(true);
        }
        let told =
            one.recruitment_channel.iter().any(|channel| *channel != RecruitmentChannel::Unknown)
                || one.recruitment_relation.is_some_and(|one| one != RecruitmentRelation::Unknown);
        known = known.or(told.then_some(false));
    }
    known
}

/// A plain number of whole units, in groups of three or in one piece. Anything else is no amount
/// that can be added up.
fn amount(text: &str) -> Option<u64> {
    let text = text.trim();
    let groups: Vec<&str> = match text.find([',', '.', ' ']) {
        Some(at) => text.split(text[at..].chars().next()?).collect(),
        None => vec![text],
    };
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let threes = groups.iter().skip(1).all(|group| group.len() == 3);
    let fits = groups.iter().all(digits) && threes && (groups.len() == 1 || groups[0].len() <= 3);
    if fits { groups.concat().parse().ok() } else { None }
}

/// Who is who over all case files.
#[derive(Default)]
struct People {
    known: HashMap<Digest, usize>,
    /// For each entry the one that stands for it.
    leader: Vec<usize>,
    /// For each leader the files that it is in: nobody is in one file twice.
    files: Vec<BTreeSet<usize>>,
}

impl People {
    /// Adds a person of a case file: the same as another one with a number of a paper of hers, or
    /// with a name, the birth date and the sex of hers.
    fn add(&mut self, file: usize, person: &Person) -> Who {
        let own = self.leader.len();
        self.leader.push(own);
        self.files.push(BTreeSet::from([file]));
        for mark in marks(person) {
            match self.known.get(&mark) {
                Some(other) => self.join(*other, own),
                None => {
                    self.known.insert(mark, own);
                }
            }
        }
        Who(u32::try_from(own).unwrap_or(u32::MAX))
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.leader_of(one), self.leader_of(other));
        if one == other || !self.files[one].is_disjoint(&self.files[other]) {
            return;
        }
        let files = std::mem::take(&mut self.files[other]);
        self.files[one].extend(files);
        self.leader[other] = one;
    }

    fn leader_of(&self, mut own: usize) -> usize {
        while self.leader[own] != own {
            own = self.leader[own];
        }
        own
    }

    fn first(&self, who: Who) -> Who {
        Who(u32::try_from(self.leader_of(who.0 as usize)).unwrap_or(u32::MAX))
    }
}

/// What makes a person known again. Papers of somebody else or of nobody do not.
fn marks(person: &Person) -> Vec<Digest> {
    let own = |one: &DocumentAuthenticity| {
        matches!(
            one,
            DocumentAuthenticity::Genuine
                | DocumentAuthenticity::GenuineFalseParticulars
                | DocumentAuthenticity::NotChecked
        )
    };
    let papers = person.documents.iter().filter(|paper| own(&paper.authenticity));
    let numbers = papers.filter_map(|paper| {
        let number = bare(paper.number.as_ref()?.expose());
        let issuer = paper.issuer.map(|country| country.to_string()).unwrap_or_default();
        (!number.is_empty()).then(|| (format!("{} {issuer}", paper.document_type), number))
    });
    let names = person.birth.date_claimed.into_iter().flat_map(|born| {
        let kind = format!("{born} {}", person.sex);
        person.names.iter().map(move |name| (kind.clone(), bare(name.full.expose())))
    });
    let all = numbers.chain(names);
    all.map(|(kind, text)| Digest::of(Zeroizing::new(format!("{kind} {}", *text)).as_bytes()))
        .collect()
}

/// Letters and digits only, in one form.
fn bare(text: &str) -> Zeroizing<String> {
    let same = text.nfkc().filter(|c| !c.is_whitespace() && !c.is_ascii_punctuation());
    Zeroizing::new(same.flat_map(char::to_lowercase).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str =
        include_str!("../../../tests/data/examples/04-four-survivors-hidden-brothel.json");

    /// The example of four survivors, with changes.
    fn example(change: impl FnOnce(&mut serde_json::Value)) -> CaseFile {
        let mut case = serde_json::from_str(EXAMPLE).unwrap();
        change(&mut case);
        CaseFile::parse(Zeroizing::new(case.to_string().into_bytes())).unwrap()
    }

    fn people(files: &[CaseFile]) -> Vec<Vec<Who>> {
        let cases = cases(files).into_iter().map(|case| {
            case.into_iter().flat_map(|case| case.survivors).map(|person| person.who).collect()
        });
        cases.collect()
    }

    #[test]
    fn a_person_of_two_files_is_known_by_a_paper_or_by_name_and_birth() {
        let first = example(|_| {});
        let second = example(|case| {
            case["case"]["local_case_no"] = "OTHER-1".into();
            // The paper of P1 is there; she has another name and birth date.
            case["persons"][0]["names"][0]["full"] = "Other".into();
            case["persons"][0]["birth"]["date_claimed"] = "2008-07-20".into();
            // P2 has lost hers, and keeps name and birth date.
            case["persons"][1]["documents"] = serde_json::json!([]);
            // P3 has nothing in common with anybody but her role.
            case["persons"][2]["documents"] = serde_json::json!([]);
            case["persons"][2]["birth"]["date_claimed"] = "2007-06-07".into();
        });

        let people = people(&[first, second]);

        assert_eq!(people[0].iter().collect::<BTreeSet<_>>().len(), 4);
        let same: Vec<bool> = people[0].iter().zip(&people[1]).map(|(a, b)| a == b).collect();
        assert_eq!(same, [true, true, false, true]);
    }

    #[test]
    fn nobody_is_in_one_file_twice_whatever_the_papers_say() {
        let twins = example(|case| {
            case["persons"][1]["documents"][0]["number"] = "PB9900441".into();
        });
        let other = example(|case| case["case"]["local_case_no"] = "OTHER-1".into());

        for people in people(&[twins, other]) {
            assert_eq!(people.iter().collect::<BTreeSet<_>>().len(), 4);
        }
    }

    #[test]
    fn a_paper_of_somebody_else_is_no_sign() {
        let change = |case: &mut serde_json::Value| {
            case["persons"][0]["documents"][0]["authenticity"] = "genuine_other_holder".into();
        };
        let first = example(change);
        let second = example(|case| {
            change(case);
            case["case"]["local_case_no"] = "OTHER-1".into();
            case["persons"][0]["birth"]["date_claimed"] = "2008-07-20".into();
        });

        let people = people(&[first, second]);

        assert_ne!(people[0][0], people[1][0]);
    }

    #[test]
    fn a_merged_file_is_left_out_if_the_other_one_is_there() {
        let kept = || example(|case| case["case"]["local_case_no"] = "KEPT-1".into());
        let merged = |link: &str| {
            example(|case| {
                case["case"]["status"] = "merged".into();
                case["case"]["linked_cases"] = serde_json::json!([link]);
            })
        };

        let both = cases(&[merged("KEPT-1"), kept()]);
        let alone = cases(&[merged("GONE-1"), kept()]);

        assert_eq!(both.iter().map(Option::is_some).collect::<Vec<_>>(), [false, true]);
        assert_eq!(alone.iter().map(Option::is_some).collect::<Vec<_>>(), [true, true]);
    }

    #[test]
    fn an_amount_is_a_plain_number_or_none() {
        for (text, expected) in [
            ("60000", Some(60_000)),
            ("1,200,000", Some(1_200_000)),
            ("412 000", Some(412_000)),
            ("583.600", Some(583_600)),
            ("12.50", None),
            ("about 500", None),
            ("1,2,3", None),
            ("", None),
            ("-5", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(amount(text), expected, "{text}");
        }
    }
}
