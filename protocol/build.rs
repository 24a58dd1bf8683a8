//! Writes the code lists of `codes.json` as Rust: an enum per closed list, a table per open one.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde_json::{Map, Value};

/// Lists of which only some rows are shipped: any value of the ISO standard is valid.
const OPEN: [&str; 4] = ["country", "language", "adm1", "currency"];
/// Rules about the lists, in words; nothing to generate.
const RULES: &str = "list_rules";

#[expect(
    clippy::disallowed_methods,
    reason = "a build script reads and writes files; the crate does not"
)]
fn main() {
    println!("cargo:rerun-if-changed=codes.json");
    println!("cargo:rerun-if-changed=build.rs");
    let text = fs::read_to_string("codes.json").expect("codes.json lies beside build.rs");
    let lists: Map<String, Value> = serde_json::from_str(&text).expect("codes.json is an object");

    let mut closed = String::new();
    let mut open = String::new();
    let mut named = String::new();
    for (name, rows) in &lists {
        let rows: Vec<Row<'_>> =
            rows.as_array().expect("a list is an array of rows").iter().map(Row).collect();
        if name == RULES {
            continue;
        }
        if OPEN.contains(&name.as_str()) {
            table(&mut open, name, rows);
        } else {
            enumeration(&mut closed, name, &rows);
            listed(&mut named, name, &rows);
        }
    }
    closed.push_str(
        "/// Every closed list, by its name.\npub static CLOSED_LISTS: &[ClosedList] = &[\n",
    );
    closed.push_str(&named);
    closed.push_str("];\n");

    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("codes_closed.rs"), closed).expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("codes_open.rs"), open).expect("OUT_DIR is writable");
}

/// One row of a list.
#[derive(Clone, Copy)]
struct Row<'a>(&'a Value);

impl<'a> Row<'a> {
    fn text(self, key: &str) -> &'a str {
        self.0[key].as_str().unwrap_or_else(|| panic!("a row lacks the text `{key}`: {}", self.0))
    }

    fn has(self, key: &str) -> bool {
        self.0.get(key).is_some()
    }

    /// The value as a Rust expression: `null` and a missing key are `None`.
    fn number(self, key: &str) -> String {
        self.0.get(key).and_then(Value::as_u64).map_or("None".to_owned(), |n| format!("Some({n})"))
    }

    fn whole(self, key: &str) -> u64 {
        self.0[key].as_u64().unwrap_or_else(|| panic!("a row lacks the number `{key}`"))
    }

    fn flag(self, key: &str) -> bool {
        self.0.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    fn variant(self) -> String {
        pascal(self.text("code"))
    }
}

/// `no_police_contact` to `NoPoliceContact`; an underscore stays between two digits, where the
/// words would otherwise run together: `a15_17` to `A15_17`.
fn pascal(code: &str) -> String {
    if code == "self" {
        return "Oneself".to_owned(); // `Self` is a keyword
    }
    let mut name = String::new();
    for word in code.split(['_', '-']) {
        let lower = word.to_ascii_lowercase();
        let mut letters = lower.chars();
        let first = letters.next().expect("codes have no empty words");
        if first.is_ascii_digit() && name.ends_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        name.push(first.to_ascii_uppercase());
        name.push_str(letters.as_str());
    }
    name
}

fn enumeration(out: &mut String, list: &str, rows: &[Row<'_>]) {
    let name = pascal(list);
    let write = "writing to a string cannot fail";
    writeln!(out, "/// A code of the list `{list}`.").expect(write);
    writeln!(out, "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]")
        .expect(write);
    writeln!(out, "pub enum {name} {{").expect(write);
    for row in rows {
        writeln!(out, "    /// {}.", row.text("label_en")).expect(write);
        writeln!(out, "    {},", row.variant()).expect(write);
    }
    writeln!(out, "}}\n\nimpl {name} {{").expect(write);
    writeln!(out, "    /// Every code, in the order of the list.").expect(write);
    let all: Vec<String> = rows.iter().map(|row| format!("Self::{}", row.variant())).collect();
    writeln!(out, "    pub const ALL: &'static [Self] = &[{}];", all.join(", ")).expect(write);
    method(out, rows, "The code as it is stored and sent.", "as_str", "&'static str", |row| {
        format!("{:?}", row.text("code"))
    });
    method(out, rows, "What the code means, in English.", "label_en", "&'static str", |row| {
        format!("{:?}", row.text("label_en"))
    });
    extras(out, list, rows);
    writeln!(out, "}}\n\nclosed_list!({name}, {list:?});\n").expect(write);
}

/// The list as a row of the table of all lists, with what the standards call each code.
fn listed(out: &mut String, list: &str, rows: &[Row<'_>]) {
    let write = "writing to a string cannot fail";
    writeln!(out, "    ClosedList {{ name: {list:?}, codes: &[").expect(write);
    for row in rows {
        let standard = row.0["htcds_or_ics_ref"].as_str().unwrap_or_default();
        writeln!(out, "        ({:?}, {standard:?}),", row.text("code")).expect(write);
    }
    writeln!(out, "    ] }},").expect(write);
}

/// The further columns that some lists have.
fn extras(out: &mut String, list: &str, rows: &[Row<'_>]) {
    match list {
        "age_band" => {
            let lowest = "Lowest age, where the band has one.";
            method(out, rows, lowest, "min_years", "Option<u8>", |row| row.number("min"));
            let highest = "Highest age, where the band has one.";
            method(out, rows, highest, "max_years", "Option<u8>", |row| row.number("max"));
            let minor = "Whether a person of this band is treated as under 18.";
            method(out, rows, minor, "minor", "bool", |row| row.flag("minor").to_string());
        }
        "urgency" => {
            let ack = "Hours within which the receiver opens the referral.";
            method(out, rows, ack, "ack_hours", "u32", |row| row.whole("ack_hours").to_string());
            let decide = "Hours within which the receiver decides.";
            method(out, rows, decide, "decision_hours", "u32", |row| {
                row.whole("decision_hours").to_string()
            });
            let phone = "Whether sending goes with a telephone call.";
            method(out, rows, phone, "phone_call_required", "bool", |row| {
                row.flag("phone_call_required").to_string()
            });
        }
        "referral_state" => {
            let terminal = "Whether no ordinary step follows this state.";
            method(out, rows, terminal, "terminal", "bool", |row| row.flag("terminal").to_string());
        }
        "service" => {
            let group = "The part of the referral mechanism that the service belongs to.";
            method(out, rows, group, "group", "ServiceGroup", |row| {
                format!("ServiceGroup::{}", pascal(row.text("group")))
            });
        }
        "macro_region" => {
            let country = "The country that the region is part of.";
            method(out, rows, country, "country_code", "&'static str", |row| {
                format!("{:?}", row.text("country"))
            });
        }
        _ => assert!(
            !rows.iter().any(|row| {
                row.0.as_object().expect("a row is an object").keys().any(|key| {
                    !["code", "label_en", "htcds_or_ics_ref", "retired"].contains(&key.as_str())
                })
            }),
            "the list {list} has a column that nothing reads"
        ),
    }
}

fn method(
    out: &mut String,
    rows: &[Row<'_>],
    doc: &str,
    name: &str,
    returns: &str,
    value: impl Fn(Row<'_>) -> String,
) {
    let write = "writing to a string cannot fail";
    writeln!(out, "\n    /// {doc}").expect(write);
    writeln!(out, "    pub const fn {name}(self) -> {returns} {{\n        match self {{")
        .expect(write);
    for row in rows {
        writeln!(out, "            Self::{} => {},", row.variant(), value(*row)).expect(write);
    }
    writeln!(out, "        }}\n    }}").expect(write);
}

/// A table of an open list, sorted by code for binary search.
fn table(out: &mut String, list: &str, mut rows: Vec<Row<'_>>) {
    rows.sort_by_key(|row| row.text("code"));
    let write = "writing to a string cannot fail";
    let name = pascal(list);
    let upper = list.to_ascii_uppercase();
    writeln!(out, "pub(super) static {upper}: &[{name}Row] = &[").expect(write);
    for row in rows {
        let (code, label) = (row.text("code"), row.text("label_en"));
        let more = match list {
            "country" => {
                let alpha3 = if row.has("alpha3") {
                    format!("Some({:?})", row.text("alpha3"))
                } else {
                    "None".to_owned()
                };
                format!(", alpha3: {alpha3}, rank: {}", row.number("rank"))
            }
            "language" => format!(", t1_allowed: {}", row.flag("t1_allowed")),
            "adm1" => {
                let region = if row.has("macro_region") {
                    format!("Some(MacroRegion::{})", pascal(row.text("macro_region")))
                } else {
                    "None".to_owned()
                };
                format!(
                    ", macro_region: {region}, population: {}, t1_allowed: {}",
                    row.number("population"),
                    row.flag("t1_allowed")
                )
            }
            _ => String::new(),
        };
        writeln!(out, "    {name}Row {{ code: {code:?}, label: {label:?}{more} }},").expect(write);
    }
    writeln!(out, "];\n").expect(write);
}
