//! A page with one form: what follows, what is asked for, one button.

use askama::Template;

use super::inputs::{Input, Kind, Summary, Wrong, blame};
use super::layout::Shell;
use super::settling::Open;

/// A page with one form and one button.
#[derive(Template)]
#[template(path = "form.html")]
pub(super) struct FormPage {
    pub(super) shell: Shell,
    pub(super) heading: String,
    pub(super) explained: String,
    /// What it is about, where that is not in the form.
    pub(super) about: Vec<(String, String)>,
    /// Where the form goes.
    pub(super) action: String,
    /// Where whoever does not want it goes.
    pub(super) back: String,
    /// Fields that nobody sees.
    pub(super) hidden: Vec<(String, String)>,
    pub(super) inputs: Vec<Input>,
    pub(super) findings: Vec<Open>,
    /// What has to be typed, where it takes something away that does not come back.
    pub(super) to_type: Option<String>,
    /// What is wrong with what was typed.
    pub(super) mistyped: Option<String>,
    pub(super) button: String,
    pub(super) wrong: Option<Summary>,
}

impl FormPage {
    /// A page whose messages begin with `id`, about `subject`: its heading, `id-explained` and `id-do`.
    pub(super) fn new(
        shell: Shell,
        id: &str,
        subject: &str,
        partner: &str,
        action: String,
    ) -> Self {
        let t = shell.t;
        Self {
            heading: format!("{subject}: {}", t.say(id.to_owned())),
            explained: t.say(format!("{id}-explained")).with("partner", partner).to_string(),
            about: Vec::new(),
            action,
            back: format!("/referral/{subject}"),
            hidden: Vec::new(),
            inputs: Vec::new(),
            findings: Vec::new(),
            to_type: None,
            mistyped: None,
            button: t.say(format!("{id}-do")).to_string(),
            wrong: None,
            shell,
        }
    }

    /// Says what is wrong with what was sent.
    pub(super) fn blaming(mut self, wrong: Option<&Wrong>) -> Self {
        self.wrong = wrong.map(|wrong| blame(self.shell.t, wrong, &mut self.inputs));
        let is_mistyped = wrong.is_some_and(|wrong| wrong.field.as_deref() == Some("reference"));
        let summary = self.wrong.as_ref().filter(|_| is_mistyped);
        self.mistyped = summary.map(|summary| summary.what.what.clone());
        self
    }
}
