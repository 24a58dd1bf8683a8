//! Any valid case file, for properties: every field of the layout, names in six scripts.
//!
//! A case is made from a list of numbers, each of which chooses once. Where the list has ended every
//! choice is the first one, which leaves out what can be left out: a shorter list is a smaller case.

use proptest::prelude::*;
use saphan_protocol::codes::{Adm1, ClosedList, Country, Language};
use serde_json::{Map, Value, json};

use super::model::SCHEMA;

/// Day on which every case is prepared.
pub(crate) const PREPARED_ON: &str = "2025-04-02";
/// Most choices of one case.
const CHOICES_MAX: usize = 900;

/// Syllables by script; two or more make a word that is no code.
const SYLLABLES: [(&str, &[&str]); 6] = [
    ("Latn", &["Zor", "vek", "Quil", "mauv", "Ñor", "ệth", "wick", "Øst"]),
    ("Laoo", &["ຄຳ", "ບົວ", "ສີ", "ຈັນ", "ນ້ອຍ", "ແກ້ວ", "ເພັດ", "ໄຊ"]),
    ("Thai", &["สม", "นภา", "ดาว", "เพ็ญ", "ใจ", "แก้ว", "ศรี", "ทอง"]),
    ("Mymr", &["မ", "နန္ဒာ", "ခင်", "ၼၢင်း", "သန္တာ", "ၶမ်း", "အောင်", "စိုး"]),
    ("Khmr", &["សុ", "ភា", "ចាន់", "ធី", "ស្រី", "មុំ", "រ័ត្ន", "ណា"]),
    ("Hans", &["王", "小", "明", "丽", "梅", "刘", "春", "英"]),
];

/// Any valid case file of the office `bsp-th` for the partner `nkw-la`.
pub(crate) fn case_file() -> impl Strategy<Value = Value> {
    prop::collection::vec(any::<u16>(), 0..CHOICES_MAX)
        .prop_map(|choices| Maker { choices: choices.into_iter() }.case())
}

struct Maker {
    choices: std::vec::IntoIter<u16>,
}

/// The fields of an object, of which those that are null are left out.
fn fields(all: Value) -> Value {
    let Value::Object(all) = all else { return all };
    Value::Object(all.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
}

impl Maker {
    fn below(&mut self, many: usize) -> usize {
        usize::from(self.choices.next().unwrap_or_default()) % many.max(1)
    }

    fn maybe<T: Into<Value>>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Value {
        if self.below(2) == 0 { Value::Null } else { make(self).into() }
    }

    fn some(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> Value) -> Value {
        let many = self.below(most + 1);
        (0..many).map(|_| make(self)).collect()
    }

    fn code(&mut self, list: &str) -> Value {
        let codes = ClosedList::named(list).unwrap().codes;
        codes[self.below(codes.len())].0.into()
    }

    fn codes(&mut self, list: &str) -> Value {
        self.some(3, |maker| maker.code(list))
    }

    fn script_and_word(&mut self) -> (&'static str, String) {
        let (script, syllables) = SYLLABLES[self.below(SYLLABLES.len())];
        // At least six syllables, so that no two words are alike by chance.
        let many = 6 + self.below(4);
        let mut text = String::new();
        for at in 0..many {
            if at % 3 == 0 && at > 0 {
                text.push(' ');
            }
            text.push_str(syllables[self.below(syllables.len())]);
        }
        (script, text)
    }

    fn text(&mut self) -> Value {
        self.script_and_word().1.into()
    }

    /// Nine digits or more, in those of ASCII, Lao or Thai, with signs between or without.
    fn number(&mut self) -> Value {
        let zero = ['0', '໐', '๐'][self.below(3)];
        let between = ["", " ", "-"][self.below(3)];
        let digit = |value: usize| char::from_u32(zero as u32 + value as u32).unwrap();
        let groups: Vec<String> = (0..3 + self.below(2))
            .map(|_| (0..3).map(|_| digit(self.below(10))).collect())
            .collect();
        groups.join(between).into()
    }

    fn day(&mut self, years: std::ops::Range<usize>) -> Value {
        let year = years.start + self.below(years.len());
        format!("{year}-{:02}-{:02}", 1 + self.below(12), 1 + self.below(28)).into()
    }

    fn language(&mut self) -> Value {
        let all: Vec<Language> = Language::shipped().collect();
        all[self.below(all.len())].as_str().into()
    }

    fn country(&mut self) -> Value {
        let all: Vec<Country> = Country::shipped().collect();
        all[self.below(all.len())].as_str().into()
    }

    /// A country, and perhaps an area of it.
    fn area(&mut self) -> (Value, Value) {
        let all: Vec<Adm1> = Adm1::shipped().collect();
        let area = all[self.below(all.len())];
        let country = area.country().as_str().into();
        (country, self.maybe(|_| area.as_str()))
    }

    fn case(&mut self) -> Value {
        let many = 1 + self.below(4);
        let persons: Vec<Value> = (0..many).map(|at| self.person(at)).collect();
        fields(json!({
            "schema": SCHEMA,
            "fictional": true,
            "notice": self.maybe(Self::text),
            "case": fields(json!({
                "local_case_no": self.number(),
                "origin_partner": "bsp-th",
                "opened_on": "2025-03-01",
                "status": self.code("case_status"),
                "trafficking_status": self.code("trafficking_status"),
                "trafficking_status_by": self.code("status_decided_by"),
                "close_reason": self.maybe(|maker| maker.code("case_close_reason")),
                "linked_cases": self.some(2, Self::number),
                "talked_about": self.below(4) == 1,
            })),
            "referral": self.referral(),
            "persons": persons,
            "offenders": self.offenders(),
            "legal": {
                "proceedings": self.some(2, Self::proceeding),
                "compensation": self.some(1, |maker| fields(json!({
                    "source": maker.code("compensation_source"),
                    "status": maker.code("compensation_status"),
                    "amount": maker.maybe(Self::number),
                }))),
            },
            "attachments": self.attachments(),
            "narratives": self.narratives(),
            "followup": self.some(2, |maker| fields(json!({
                "on": maker.day(2025..2027),
                "type": maker.code("followup_type"),
                "outcome": maker.code("followup_outcome"),
                "note": maker.maybe(Self::text),
            }))),
            "staff": [fields(json!({
                "sid": "S1",
                "name": self.text(),
                "role": self.code("user_role"),
                "phone": self.maybe(Self::number),
                "email": self.maybe(Self::text),
            }))],
        }))
    }

    fn referral(&mut self) -> Value {
        fields(json!({
            "kind": self.code("referral_kind"),
            "to_partner": "nkw-la",
            "reason": self.code("referral_reason"),
            "urgency": self.code("urgency"),
            "prepared_on": PREPARED_ON,
            "services_requested": self.some(3, |maker| fields(json!({
                "service": maker.code("service"),
                "persons": ["P1"],
                "needed_by": maker.maybe(|maker| maker.day(2025..2027)),
            }))),
            "working_language": self.maybe(Self::language),
            // A transfer needs it.
            "handover": fields(json!({
                "mode": self.code("handover_mode"),
                "place": self.maybe(Self::text),
                "planned_on": self.maybe(|maker| maker.day(2025..2027)),
            })),
            "safe_summary": self.maybe(Self::text),
        }))
    }

    fn offenders(&mut self) -> Value {
        let many = self.below(3);
        (0..many).map(|at| self.offender(at)).collect()
    }

    fn offender(&mut self, at: usize) -> Value {
        fields(json!({
            "oid": format!("O{at}"),
            "kind": self.code("offender_kind"),
            "roles": self.codes("offender_role"),
            "status": self.code("offender_status"),
            "names": self.some(2, Self::name),
            "contacts": self.some(2, Self::contact),
            "vehicle": self.maybe(Self::text),
            "account": self.maybe(Self::number),
        }))
    }

    fn proceeding(&mut self) -> Value {
        fields(json!({
            "country": self.country(),
            "stage": self.code("proceeding_stage"),
            "court": self.maybe(Self::text),
            "court_case_no": self.maybe(Self::number),
            "hearing_on": self.maybe(|maker| maker.day(2025..2027)),
            "police_report_no": self.maybe(Self::number),
            "police_station": self.maybe(Self::text),
            "reported_on": self.maybe(|maker| maker.day(2023..2025)),
        }))
    }

    fn attachments(&mut self) -> Value {
        let many = self.below(3);
        (0..many)
            .map(|at| {
                json!({
                    "aid": format!("A{at}"),
                    "type": self.code("attachment_type"),
                    "filename": self.text(),
                    "contains_identity": self.below(2) == 1,
                })
            })
            .collect()
    }

    fn narratives(&mut self) -> Value {
        let many = self.below(3);
        (0..many)
            .map(|at| {
                json!({
                    "nid": format!("N{at}"),
                    "lang": self.language(),
                    "author": self.text(),
                    "written_on": self.day(2024..2025),
                    "text": self.text(),
                })
            })
            .collect()
    }

    fn name(&mut self) -> Value {
        let (script, full) = self.script_and_word();
        fields(json!({
            "kind": self.code("name_kind"),
            "script": script,
            "lang": self.maybe(Self::language),
            "full": full,
            "given": self.maybe(Self::text),
            "family": self.maybe(Self::text),
        }))
    }

    fn contact(&mut self) -> Value {
        fields(json!({
            "type": self.code("contact_type"),
            "value": self.number(),
            "owner": self.code("contact_owner"),
            "safe": self.below(2) == 1,
            "safe_times": self.maybe(Self::text),
            "note": self.maybe(Self::text),
        }))
    }

    fn person(&mut self, at: usize) -> Value {
        let role = ["survivor", "survivor", "dependant", "family_contact", "witness"];
        let role = if at == 0 { role[0] } else { role[self.below(role.len())] };
        let years = 1 + self.below(70);
        let minor = years < 18;
        let names: Vec<Value> = (0..1 + self.below(3)).map(|_| self.name()).collect();
        let relation = json!({ "pid": "P1", "relation": self.code("relation") });
        let nationality: Vec<Value> = (0..1 + self.below(2)).map(|_| self.country()).collect();
        let (born_in, born_area) = self.area();
        let mut person = fields(json!({
            "pid": format!("P{}", at + 1),
            "role": role,
            "relation_to": if at == 0 { Value::Null } else { relation },
            "names": names,
            "sex": self.code("sex"),
            "gender": self.maybe(|maker| maker.code("gender")),
            "birth": fields(json!({
                "date_claimed": self.maybe(|maker| maker.day(2024 - years..2025 - years)),
                "assessment_methods": self.codes("age_assessment_method"),
                "village": self.maybe(Self::text),
                "adm2": self.maybe(Self::text),
                "adm1": born_area,
                "country": born_in,
            })),
            "age_decision": { "age_years": years, "basis": "age_claimed", "minor": minor },
            "nationality": nationality,
            "ethnicity": self.maybe(Self::text),
            "religion": self.maybe(Self::text),
            "languages": [{ "code": self.language(), "level": "native" }],
            "marital_status": self.maybe(|maker| maker.code("marital_status")),
            "children_count": self.maybe(|maker| maker.below(9)),
            "education": self.maybe(|maker| maker.code("education")),
            "migration_status": self.maybe(|maker| maker.code("migration_status")),
            "care_arrangement": self.maybe(|maker| maker.code("care_arrangement")),
            "documents": self.some(2, Self::document),
            "contacts": self.some(2, Self::contact),
            "addresses": self.some(2, Self::address),
            "exploitation": self.some(2, Self::situation),
            "best_interest": self.code("best_interest_status"),
            "consents": [self.consent(at, minor)],
        }));
        person["risk"] = fields(json!({
            "level": self.code("risk_level"),
            "flags": self.codes("risk_flag"),
            "assessed_on": self.maybe(|maker| maker.day(2024..2025)),
            "own_view": self.maybe(Self::text),
        }));
        person["protection"] = fields(json!({
            "constraints": self.codes("protection_constraint"),
            "in_words": self.maybe(Self::text),
            "notes": self.maybe(Self::text),
        }));
        person["health"] = fields(json!({
            "summary": self.maybe(Self::text),
            "hospital": self.maybe(Self::text),
            "record_no": self.maybe(Self::number),
            "doctor": self.maybe(Self::text),
        }));
        person
    }

    fn document(&mut self) -> Value {
        fields(json!({
            "type": self.code("document_type"),
            "number": self.maybe(Self::number),
            "issuer": self.maybe(Self::country),
            "authenticity": self.code("document_authenticity"),
            "held_by": self.code("document_holder"),
            "issued_on": self.maybe(|maker| maker.day(2015..2020)),
            "expires_on": self.maybe(|maker| maker.day(2027..2030)),
            "false_particulars": self.codes("document_particular"),
            "mrz": self.maybe(Self::text),
            "note": self.maybe(Self::text),
        }))
    }

    fn address(&mut self) -> Value {
        let (country, area) = self.area();
        let place = ["origin", "return", "current", "family"][self.below(4)];
        fields(json!({
            "use": place,
            "country": country,
            "adm1": area,
            "adm2": self.maybe(Self::text),
            "village": self.maybe(Self::text),
            "line": self.maybe(Self::text),
            "postcode": self.maybe(Self::number),
        }))
    }

    fn situation(&mut self) -> Value {
        let (country, area) = self.area();
        fields(json!({
            "types": [self.code("exploitation_type")],
            "sexual_forms": self.codes("sexual_exploitation_form"),
            "sector": self.maybe(|maker| maker.code("labour_sector")),
            "acts": self.codes("act"),
            "means_legal": self.codes("means_legal"),
            "means_of_control": self.codes("means_of_control"),
            "recruitment_relation": self.maybe(|maker| maker.code("recruitment_relation")),
            "recruitment_channel": self.codes("recruitment_channel"),
            "platforms": self.codes("platform"),
            "country": country,
            "venue": self.maybe(Self::text),
            "adm2": self.maybe(Self::text),
            "adm1": area,
            "recruited_on": self.maybe(|maker| maker.day(2020..2022)),
            "from": self.maybe(|maker| maker.day(2022..2023)),
            "to": self.maybe(|maker| maker.day(2023..2025)),
            "age_when_trafficked": self.maybe(|maker| maker.below(60)),
        }))
    }

    /// A consent that mostly stands.
    fn consent(&mut self, at: usize, minor: bool) -> Value {
        let giver = if minor { "parent" } else { "self" };
        let assent = json!({ "given": true, "language": self.language() });
        let standing = self.below(8) != 7;
        fields(json!({
            "cid": format!("C-P{}", at + 1),
            "covers": [format!("P{}", at + 1)],
            "giver": giver,
            "basis": "explicit_consent",
            "form": self.code("consent_form"),
            "language": self.language(),
            "interpreter": self.maybe(Self::text),
            "given_on": "2025-03-20",
            "valid_until": "2025-09-20",
            "purposes": ["referral_pseudonymised", self.code("consent_purpose")],
            "recipients": ["nkw-la"],
            "tiers": ["t1"],
            "withhold_from": self.codes("withhold_from"),
            "assent": if minor { assent } else { Value::Null },
            "status": if standing { "valid".into() } else { self.code("consent_status") },
            "told_how_to_withdraw": self.maybe(|maker| maker.below(2) == 1),
            "recorded_by": self.maybe(|_| "S1"),
        }))
    }
}
