//! How much room a text takes on a screen.

/// How many columns of a screen a text takes: marks above and below a letter take none.
pub fn columns(text: &str) -> usize {
    text.chars().filter(|c| !is_mark(*c)).count()
}

/// A text with room behind it, up to `width` columns.
pub fn padded(text: &str, width: usize) -> String {
    let room = width.saturating_sub(columns(text));
    format!("{text}{}", " ".repeat(room))
}

/// Vowels and tones of Thai, Lao, Burmese and Shan that stand above or below their letter, and accents.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}'
        | '\u{102d}'..='\u{1030}' | '\u{1032}'..='\u{1037}' | '\u{1039}'..='\u{103a}'
        | '\u{103d}'..='\u{103e}' | '\u{1058}'..='\u{1059}' | '\u{105e}'..='\u{1060}'
        | '\u{1071}'..='\u{1074}' | '\u{1082}' | '\u{1085}'..='\u{1086}' | '\u{108d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_above_and_below_a_letter_take_no_column() {
        assert_eq!(["ที่", "ຖືກ", "ရုံး", "é"].map(columns), [1, 2, 2, 1]);
        assert_eq!(padded("ที่", 3), "ที่  ");
    }
}
