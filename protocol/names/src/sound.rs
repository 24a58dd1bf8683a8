//! What a name sounds like, in thirteen consonants: native and Latin spellings of one name meet.
//!
//! Aspirates and voicing are one, `r` and `l` are one, vowels are left out, a coda is a nasal or a stop,
//! doubles are one. Thai and Lao letters follow the rules of reading (silent letters, clusters, the
//! vowels that are written with consonants); Burmese and Shan go syllable by syllable. Latin letters
//! are read twice where the language is not known: as Thai and Lao people spell, and as Burmese and
//! Shan people do.

mod burmese;
mod latin;
mod thai;

pub use burmese::burmese;
pub use latin::{latin, latin_burmese};
pub use thai::thai;

/// Adds a class unless it repeats the last one.
fn push(out: &mut String, class: char) {
    if !out.ends_with(class) {
        out.push(class);
    }
}

/// What is not heard between two consonants, however the name is written: a stop before an affricate
/// (`Patcharee`, `Pacharee`), the second letter of `sr` (`Somsri`, `Somsi`), and which nasal stands before a `p`.
fn settle(classes: &str) -> String {
    let mut out = String::with_capacity(classes.len());
    for class in classes.chars() {
        match class {
            'c' | 's' if out.len() > 1 && out.ends_with('t') => {
                out.pop();
                push(&mut out, class);
            }
            'l' if out.ends_with('s') => {}
            'p' if out.len() > 1 && out.ends_with('m') => {
                out.pop();
                push(&mut out, 'n');
                out.push('p');
            }
            class => push(&mut out, class),
        }
    }
    out
}
