//! A bar beside a number, drawn here as SVG: no script, no style of its own, and read out as what it shows.

/// Width of a bar that is full, in its own units.
const FULL: u64 = 100;

/// A bar.
pub(super) struct Bar {
    /// How long it is, out of [`FULL`].
    pub(super) length: u64,
    /// What it says to whoever does not see it.
    pub(super) title: String,
}

/// A bar for each of `counts`, so long that the greatest is full; `None` for what is not told exactly. What
/// there is at all is seen.
pub(super) fn bars(counts: &[(String, Option<u64>)]) -> Vec<Option<Bar>> {
    let most = counts.iter().filter_map(|(_, count)| *count).max().unwrap_or_default().max(1);
    let bar = |(title, count): &(String, Option<u64>)| {
        let count = (*count)?;
        let length = u64::try_from(u128::from(count) * u128::from(FULL) / u128::from(most));
        let length = length.unwrap_or(FULL).max(u64::from(count > 0));
        Some(Bar { length, title: title.clone() })
    };
    counts.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_is_full_and_the_smallest_is_seen() {
        let counts =
            [(String::new(), Some(400)), (String::new(), Some(1)), (String::new(), Some(0))];
        let lengths: Vec<_> = bars(&counts).iter().flatten().map(|bar| bar.length).collect();

        assert_eq!(lengths, [100, 1, 0]);
    }

    #[test]
    fn what_is_not_told_has_no_bar() {
        let counts = [("few".to_owned(), None), ("all".to_owned(), Some(u64::MAX))];
        let bars = bars(&counts);

        assert!(bars[0].is_none());
        assert_eq!(bars[1].as_ref().map(|bar| bar.length), Some(100));
    }
}
