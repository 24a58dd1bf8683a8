//! Why something was not done, in the language of whoever reads.

use saphan_pages::layout::Failed;
pub(crate) use saphan_pages::layout::InWords;

use crate::exit::{Detail, Failure, Places, Promise};
use crate::language::{Said, Words};

impl Failed for Failure {
    fn code(&self) -> String {
        self.code()
    }

    fn cause(&self) -> &str {
        self.cause()
    }

    fn promise(&self) -> Option<&str> {
        Some(self.promise()).filter(|promise| *promise != Promise::Unchanged).map(Promise::text)
    }

    fn advice(&self) -> Option<&str> {
        self.hint()
    }

    fn message(&self) -> String {
        self.message().to_owned()
    }

    fn fill(&self, t: Words, said: Said) -> Said {
        filled(t, said, self.places())
    }

    fn safety(&self, t: Words) -> Option<String> {
        Some(t.say(self.promise().message()).to_string())
    }
}

/// Each thing that is wrong, where there are several.
pub(crate) fn each(t: Words, failure: &Failure) -> Vec<String> {
    let item = |(at, what): &(String, Detail)| format!("{at}: {}", detail(t, what));
    failure.each().iter().map(item).collect()
}

fn filled(t: Words, said: Said, places: &Places) -> Said {
    places.iter().fold(said, |said, (name, one)| match one {
        Detail::Count(count) => said.count(name, count),
        Detail::Text(_)
        | Detail::Moment(_)
        | Detail::Code(..)
        | Detail::Message(..)
        | Detail::All(_) => said.with(name, detail(t, one)),
    })
}

/// A detail in the reader's language.
pub(crate) fn detail(t: Words, detail: &Detail) -> String {
    match detail {
        Detail::Text(text) => text.clone(),
        Detail::Count(count) => count.to_string(),
        Detail::Moment(at) => t.moment(*at),
        Detail::Code(list, code) => t.code(list, code),
        Detail::Message(id, places) => filled(t, t.say(id.clone()), places).to_string(),
        Detail::All(all) => {
            let said: Vec<String> = all.iter().map(|one| self::detail(t, one)).collect();
            said.join("; ")
        }
    }
}

#[cfg(test)]
mod tests {
    use saphan_protocol::lifecycle::{State, Step};
    use saphan_protocol::time::UnixSeconds;

    use super::*;
    use crate::disclosure::{ConsentProblem, Tier1Refusal};
    use crate::exit::Exit;
    use crate::language::english;
    use crate::office::{Obstacle, OfficeError};

    fn said(failure: impl Into<Failure>) -> InWords {
        InWords::of(english(), &failure.into())
    }

    #[test]
    fn a_refusal_says_what_it_is_about_in_the_words_of_the_reader() {
        let code = "7F3-K2Q".parse().unwrap();
        let (state, step) = (State::AcceptedInPart, Step::Withdraw);

        let not_possible = said(OfficeError::NotPossible { code, state, step });
        let to = "nkw-la".parse().unwrap();
        let obstacles = vec![Obstacle::Area, Obstacle::Closed];
        let cannot = said(OfficeError::CannotTake { to, obstacles });
        let person = "P1".parse().unwrap();
        let consent = said(OfficeError::from(Tier1Refusal::Consent {
            person,
            problem: ConsentProblem::Expired,
        }));

        let text = "7F3-K2Q is in the state \u{201c}accepted in part\u{201d}, and \u{201c}consent withdrawn\u{201d} cannot follow that here.";
        assert_eq!(not_possible.what, text);
        assert_eq!(not_possible.code, "STEP_NOT_POSSIBLE");
        assert!(not_possible.next.is_some_and(|next| next.contains("show 7F3-K2Q")));
        assert!(cannot.what.contains("does not work where the persons go; is closed today"));
        assert_eq!(consent.what, "The consent of P1 has run out.");
    }

    #[test]
    fn what_is_said_of_a_family_of_codes_is_followed_by_the_original() {
        let failure =
            Failure::new(Exit::Failed, "cbor-shape", "[C-111] not a message of this type");

        let read = said(failure);

        let text = "Something that was read is not as it was written. ([C-111] not a message of this type)";
        assert_eq!(read.what, text);
    }

    #[test]
    fn a_message_with_a_place_that_nothing_fills_gives_way_to_the_original() {
        let failure = Failure::new(Exit::Conflict, "decision-too-late", "too late");

        assert_eq!(said(failure).what, "too late");
    }

    #[test]
    fn a_moment_stands_as_the_reader_writes_it() {
        let at = UnixSeconds::new(1_773_036_000);
        let code = "7F3-K2Q".parse().unwrap();

        let late = said(OfficeError::TooLate { code, at });

        assert!(late.what.contains(" March 2026 "), "{}", late.what);
    }
}
