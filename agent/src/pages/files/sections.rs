//! Which fields of a case file stand on which page.

use crate::casefile::layout::{FILE, Field, Kind, PERSON};

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// The whole file.
    File,
    /// One person of it.
    Person,
}

/// A page of a case file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Section {
    /// Its name in addresses and messages.
    pub(super) slug: &'static str,
    pub(super) of: Of,
    names: &'static [&'static str],
}

const fn file(slug: &'static str, names: &'static [&'static str]) -> Section {
    Section { slug, of: Of::File, names }
}

const fn person(slug: &'static str, names: &'static [&'static str]) -> Section {
    Section { slug, of: Of::Person, names }
}

/// Every page, in the order in which they are offered.
pub(super) static SECTIONS: &[Section] = &[
    file("case", &["case"]),
    file("referral", &["referral"]),
    file("staff", &["staff"]),
    file("followup", &["followup"]),
    file("narratives", &["narratives"]),
    file("law", &["legal"]),
    file("others", &["offenders"]),
    file("papers", &["attachments"]),
    file("about", &["fictional", "notice"]),
    person(
        "person",
        &[
            "pid",
            "role",
            "relation_to",
            "sex",
            "gender",
            "nationality",
            "languages",
            "ethnicity",
            "religion",
            "marital_status",
            "children_count",
            "education",
            "migration_status",
            "care_arrangement",
            "best_interest",
        ],
    ),
    person("names", &["names"]),
    person("age", &["age_decision", "birth"]),
    person("documents", &["documents"]),
    person("contacts", &["contacts"]),
    person("addresses", &["addresses"]),
    person("situations", &["exploitation"]),
    person("risk", &["risk", "protection"]),
    person("health", &["health"]),
    person("consents", &["consents"]),
];

/// What is asked of a new person; the other pages follow.
pub(super) const NEW_PERSON: Section = person(
    "new-person",
    &["pid", "role", "relation_to", "names", "sex", "nationality", "languages", "age_decision"],
);

/// What is asked of a new file, by where it stands in the file.
pub(super) static NEW_FILE: &[(&str, &[&str])] = &[
    (
        "case",
        &["local_case_no", "opened_on", "status", "trafficking_status", "trafficking_status_by"],
    ),
    ("referral", &["to_partner", "kind", "reason", "urgency", "prepared_on", "services_requested"]),
    ("persons.0", NEW_PERSON.names),
];

impl Section {
    pub(super) fn named(slug: &str, of: Of) -> Option<&'static Self> {
        SECTIONS.iter().find(|section| section.slug == slug && section.of == of)
    }

    /// Its fields, in its order.
    pub(super) fn fields(&self) -> Vec<Field> {
        let all = match self.of {
            Of::File => FILE,
            Of::Person => PERSON,
        };
        let find = |name: &&str| all.iter().find(|field| field.name == *name).copied();
        self.names.iter().filter_map(find).collect()
    }
}

/// The field at a path within `fields`.
pub(super) fn field_at(fields: &[Field], path: &str) -> Option<Field> {
    let (first, rest) =
        path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    if first.parse::<usize>().is_ok() {
        return rest.and_then(|rest| field_at(fields, rest));
    }
    let field = fields.iter().find(|field| field.name == first)?;
    match (field.kind, rest) {
        (_, None) => Some(*field),
        (Kind::Entries(inner) | Kind::Part(inner), Some(rest)) => field_at(inner, rest),
        _ => None,
    }
}

/// The fields of the entries of `list`, a path within `fields`.
pub(super) fn entries_of(fields: &[Field], list: &str) -> Option<&'static [Field]> {
    let field = field_at(fields, list)?;
    if let Kind::Entries(inner) = field.kind {
        return Some(inner);
    }
    (field.kind == Kind::Lines).then_some(&[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_layout_stands_on_one_page() {
        for (all, of, elsewhere) in [(FILE, Of::File, &["persons"][..]), (PERSON, Of::Person, &[])]
        {
            let pages = SECTIONS.iter().filter(|section| section.of == of);
            let mut named: Vec<&str> =
                pages.flat_map(|section| section.names).chain(elsewhere).copied().collect();
            let mut names: Vec<&str> = all.iter().map(|field| field.name).collect();
            named.sort_unstable();
            names.sort_unstable();
            assert_eq!(named, names);
        }
        assert!(SECTIONS.iter().all(|section| section.fields().len() == section.names.len()));
    }

    #[test]
    fn a_new_person_is_asked_for_all_that_a_person_needs() {
        let asked = NEW_PERSON.fields();

        for field in PERSON.iter().filter(|field| field.is_needed) {
            assert!(asked.contains(field), "{}", field.name);
        }
    }

    #[test]
    fn lists_are_found_within_entries_and_parts() {
        assert!(entries_of(FILE, "offenders.0.names").is_some_and(|fields| fields.len() == 6));
        assert!(entries_of(FILE, "case.linked_cases").is_some_and(<[Field]>::is_empty));
        assert!(entries_of(FILE, "legal.proceedings").is_some());
        for none in ["case", "offenders.0.kind", "offenders.x.names", "", "legal.0"] {
            assert!(entries_of(FILE, none).is_none(), "{none}");
        }
    }
}
