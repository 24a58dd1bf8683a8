//! Finds the further problems of a file that is already refused.
//!
//! Reading stops at the first problem. To find the next one, the value at the first is replaced in a
//! tree of the file by one that reads, and the tree is read again, until it reads or a bound is met.
//! What is found within a replaced value is the replacement's, and not told.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;

use saphan_protocol::codes::ClosedList;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use zeroize::Zeroize as _;

use super::import::{advised, described, rendered};
use super::locate::{Step, locate};
use super::model::{Content, SCHEMA};
use super::problem::{FieldProblem, PROBLEMS_MAX, Problem, What};

/// Most values of a file that is surveyed; of a larger one only the first problem is told.
const NODES_MAX: usize = 200_000;
/// Most readings of one file while its problems are sought.
const READINGS_MAX: usize = 1024;
/// Bytes that are read in all while problems are sought; large files get fewer readings.
const READ_LEN_MAX: usize = 256 * 1024 * 1024;

/// Values of which one reads wherever the layout wants one.
const FILLERS: [&str; 14] = [
    "null",
    "{}",
    "[]",
    "\"P1\"",
    "\"2025-01-01\"",
    "1",
    "false",
    "\"LA\"",
    "\"lao\"",
    "\"LA-VT\"",
    "\"nkw-la\"",
    "\"THB\"",
    "\"origin\"",
    "\"native\"",
];

/// A tree of a file that is wiped when dropped.
pub(crate) struct Tree(pub(crate) Value);

impl Drop for Tree {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(entries) => entries.iter_mut().for_each(wipe),
        Value::Object(fields) => fields.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Every problem of `text` that can be found, `first` among them, in the order of the text.
pub(super) fn survey(text: &str, first: Problem) -> Vec<Problem> {
    let Some((mut tree, repeated)) = tree_of(text) else { return vec![first] };
    let mut survey = Survey { text, problems: Vec::new(), replaced: HashMap::new() };
    for path in repeated {
        survey.repeated(path);
    }
    let readings = (READ_LEN_MAX / text.len().max(1)).clamp(16, READINGS_MAX);
    for _ in 0..readings {
        let Err(error) = serde_path_to_error::deserialize::<_, Content>(&tree.0) else { break };
        let path: Vec<Step> = error.path().iter().filter_map(step).collect();
        let (shown, problem) = described(error.path(), error.inner());
        if survey.problems.len() == PROBLEMS_MAX || !survey.meet(&mut tree.0, path, shown, problem)
        {
            break;
        }
    }
    let mut problems = std::mem::take(&mut survey.problems);
    if problems.is_empty() {
        return vec![first];
    }
    problems.sort_by_key(|problem| problem.at);
    problems
}

fn step(segment: &serde_path_to_error::Segment) -> Option<Step> {
    use serde_path_to_error::Segment;
    match segment {
        Segment::Seq { index } => Some(Step::Index(*index)),
        Segment::Map { key } => Some(Step::Key(key.clone())),
        Segment::Enum { .. } | Segment::Unknown => None,
    }
}

struct Survey<'a> {
    text: &'a str,
    problems: Vec<Problem>,
    /// Places that hold a replacement, and how many were tried there.
    replaced: HashMap<Vec<Step>, usize>,
}

impl Survey<'_> {
    fn repeated(&mut self, mut path: Vec<Step>) {
        if self.problems.len() == PROBLEMS_MAX {
            return;
        }
        let at = locate(self.text, &path);
        let Some(Step::Key(field)) = path.pop() else { return };
        let what = What::Field(FieldProblem::Repeated { field });
        self.problems.push(Problem { path: rendered(&path), at, what });
    }

    /// Notes a problem and takes it out of the way; `false` where nothing reads in its place.
    fn meet(
        &mut self,
        tree: &mut Value,
        mut path: Vec<Step>,
        shown: String,
        problem: FieldProblem,
    ) -> bool {
        let mut own = path.clone();
        if let FieldProblem::Missing { field } = &problem {
            own.push(Step::Key(field.clone()));
        }
        let of_a_replacement = (0..=own.len()).any(|len| self.replaced.contains_key(&own[..len]));
        if !of_a_replacement {
            let at = locate(self.text, &path);
            let what = What::Field(advised(self.text, &path, problem.clone()));
            self.problems.push(Problem { path: shown, at, what });
        }
        if let FieldProblem::Unknown { .. } = problem
            && let Some(Step::Key(field)) = path.pop()
            && let Some(Value::Object(fields)) = at(tree, &path)
        {
            return fields.remove(&field).map(|mut value| wipe(&mut value)).is_some();
        }
        self.replace(tree, own, &problem)
    }

    fn replace(&mut self, tree: &mut Value, own: Vec<Step>, problem: &FieldProblem) -> bool {
        let Some((Step::Key(_) | Step::Index(_), _)) = own.split_last() else { return false };
        let tried = self.replaced.entry(own.clone()).or_insert(0);
        let filler = FILLERS.get(*tried);
        *tried += 1;
        let Some(mut filler) = filler.and_then(|text| serde_json::from_str(text).ok()) else {
            return false;
        };
        if let Some(code) = code_wanted(problem) {
            filler = Value::from(code);
        } else if own == [Step::Key("schema".to_owned())] {
            filler = Value::from(SCHEMA);
        }
        put(tree, &own, filler)
    }
}

/// The first code of the list that the problem names.
fn code_wanted(problem: &FieldProblem) -> Option<&'static str> {
    let text = problem.to_string();
    let (_, rest) = text.split_once("a code of the list ")?;
    let name = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()?;
    Some(ClosedList::named(name)?.codes.first()?.0)
}

fn at<'v>(tree: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(tree, |value, step| match step {
        Step::Key(key) => value.get_mut(key.as_str()),
        Step::Index(index) => value.get_mut(index),
    })
}

fn put(tree: &mut Value, path: &[Step], filler: Value) -> bool {
    let Some((last, before)) = path.split_last() else { return false };
    let Some(parent) = at(tree, before) else { return false };
    match (parent, last) {
        (Value::Object(fields), Step::Key(key)) => {
            if let Some(mut old) = fields.insert(key.clone(), filler) {
                wipe(&mut old);
            }
            true
        }
        (Value::Array(entries), Step::Index(index)) => match entries.get_mut(*index) {
            Some(entry) => {
                wipe(entry);
                *entry = filler;
                true
            }
            None => false,
        },
        _ => false,
    }
}

/// The tree of `text` and the paths of fields that stand twice; nothing if it is too large or is not
/// JSON to its end.
fn tree_of(text: &str) -> Option<(Tree, Vec<Vec<Step>>)> {
    let state = Reading::default();
    let mut parser = serde_json::Deserializer::from_str(text);
    let tree = Node(&state).deserialize(&mut parser).ok().map(Tree)?;
    parser.end().ok()?;
    Some((tree, state.repeated.into_inner()))
}

#[derive(Default)]
struct Reading {
    nodes: Cell<usize>,
    here: RefCell<Vec<Step>>,
    repeated: RefCell<Vec<Vec<Step>>>,
}

impl Reading {
    fn inside<T>(&self, step: Step, read: impl FnOnce() -> T) -> T {
        self.here.borrow_mut().push(step);
        let value = read();
        self.here.borrow_mut().pop();
        value
    }
}

struct Node<'a>(&'a Reading);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.nodes.set(self.0.nodes.get() + 1);
        if self.0.nodes.get() > NODES_MAX {
            return Err(de::Error::custom("too many values"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) =
            self.0.inside(Step::Index(entries.len()), || from.next_element_seed(Node(self.0)))?
        {
            entries.push(entry);
        }
        Ok(Value::Array(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            let step = Step::Key(key.clone());
            if fields.contains_key(&key) {
                let mut path = self.0.here.borrow().clone();
                path.push(step.clone());
                self.0.repeated.borrow_mut().push(path);
            }
            let value = self.0.inside(step, || from.next_value_seed(Node(self.0)))?;
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }
}
