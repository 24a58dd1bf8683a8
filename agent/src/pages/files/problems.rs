//! What is wrong with a case file in the words of a page, at the input where it is wrong.

use super::super::language::Words;
use super::items::{Item, Wrongs};
use super::read::Wrong;
use crate::casefile::{FieldProblem, Problem, Warning, What};
use crate::exit::of_problem;
use crate::said::outline;
use crate::said::refusal::detail;

/// A thing that is wrong, for the list on top of a form.
pub(super) struct Told {
    /// Id of the input, if it stands on the page.
    pub(super) id: Option<String>,
    /// What the field is called.
    pub(super) field: String,
    pub(super) what: String,
}

/// What is wrong, at its inputs and in one list.
#[derive(Default)]
pub(super) struct Problems {
    pub(super) wrongs: Wrongs,
    pub(super) list: Vec<Told>,
}

impl Problems {
    /// What the form says itself, and what the file that was made of it says; `root` is where in the
    /// file the form begins.
    pub(super) fn of(
        t: Words,
        typed: &[(String, Wrong)],
        file: &[Problem],
        root: &str,
        items: &[Item],
    ) -> Self {
        let mut this = Self::default();
        for (name, wrong) in typed {
            this.add(t, Ok(name.clone()), t.say(id_of(*wrong)).to_string(), items);
        }
        for problem in file {
            let place = name_of(problem, root);
            let is_known = place.as_ref().is_ok_and(|name| this.wrongs.contains_key(name));
            if !is_known {
                this.add(t, place, said(t, &problem.what), items);
            }
        }
        this
    }

    /// `place` is the name of an input, or where else in the file it is.
    fn add(&mut self, t: Words, place: Result<String, String>, what: String, items: &[Item]) {
        let id = place.as_ref().ok().and_then(|name| nearest(name, items));
        let path = match &place {
            Ok(path) | Err(path) => path,
        };
        let field = in_words(t, path);
        if let Some(id) = &id {
            self.wrongs.entry(id.clone()).or_default().push(what.clone());
        }
        self.list.push(Told { id, field, what });
    }
}

/// The name of the input at which a problem is, or its path where it is on another page.
fn name_of(problem: &Problem, root: &str) -> Result<String, String> {
    let mut path = problem.path.replace('[', ".").replace(']', "");
    if let What::Field(FieldProblem::Missing { field }) = &problem.what {
        path = if path == "the file" { field.clone() } else { format!("{path}.{field}") };
    }
    if root.is_empty() {
        return Ok(path);
    }
    let within = path.strip_prefix(root).and_then(|rest| rest.strip_prefix('.'));
    within.map(str::to_owned).ok_or(path)
}

/// The id of the input of this name, or of the group round it.
fn nearest(name: &str, items: &[Item]) -> Option<String> {
    let mut name = name;
    loop {
        if items.iter().any(|item| item.id() == Some(name)) {
            return Some(name.to_owned());
        }
        name = name.rsplit_once('.')?.0;
    }
}

/// A path as people read it: the names of its fields, entries by their numbers.
pub(in super::super) fn in_words(t: Words, path: &str) -> String {
    let path = path.replace('[', ".").replace(']', "");
    let (mut said, mut of) = (String::new(), "");
    for part in path.split('.') {
        if let Ok(at) = part.parse::<usize>() {
            said = format!("{said} {}", at + 1);
        } else {
            let name = outline::label(t, of, part);
            said = if said.is_empty() { name } else { format!("{said}, {name}") };
            of = part;
        }
    }
    said
}

fn id_of(wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Number => "wrong-number",
        Wrong::Day(wrong) => wrong.id(),
    }
}

/// What is wrong, in the language of the page.
pub(super) fn said(t: Words, what: &What) -> String {
    if let What::Field(FieldProblem::Missing { .. }) = what {
        return t.say("wrong-missing").to_string();
    }
    detail(t, &of_problem(what))
}

/// What to look at in a file that was taken.
pub(super) fn warned(t: Words, warning: &Warning) -> String {
    let id = format!("file-look-{}", warning.notice.code());
    let (place, what) = (in_words(t, &warning.path), t.say(id));
    t.say("file-look-at").with("where", place).with("what", what).to_string()
}
