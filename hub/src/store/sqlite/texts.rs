//! Statements over lists. Each length of list needs a text of its own; it is put together at run
//! time, once, and its prepared form stays with the connection.

use std::sync::OnceLock;

/// Most rows in one statement that writes.
pub(super) const ROWS_MAX: usize = 64;
/// Lists to look up have lengths that are powers of two, the longest this one: a whole group.
const LOOK_UP_MAX: usize = 1 << (LOOK_UP_LENGTHS - 1);
const LOOK_UP_LENGTHS: usize = 11;
/// Prepared statements of the connection that writes: every length of insertion, and the look-ups
/// and deletions that occur.
pub(super) const PREPARED_MAX: usize = 256;

const _: () = assert!(LOOK_UP_MAX == saphan_protocol::custody::GROUP_LEN_MAX);

type Texts<const LENGTHS: usize> = [OnceLock<String>; LENGTHS];

static INSERT: Texts<{ ROWS_MAX + 1 }> = [const { OnceLock::new() }; ROWS_MAX + 1];
static DELETE: Texts<{ ROWS_MAX + 1 }> = [const { OnceLock::new() }; ROWS_MAX + 1];
static LOOK_UP: [Texts<LOOK_UP_LENGTHS>; LOOK_UP_LENGTHS] =
    [const { [const { OnceLock::new() }; LOOK_UP_LENGTHS] }; LOOK_UP_LENGTHS];

/// Inserts `rows` rows, at most [`ROWS_MAX`].
pub(super) fn insert(rows: usize) -> &'static str {
    INSERT[rows].get_or_init(|| {
        format!(
            "INSERT INTO mailbox \
             (position, mailbox, envelope_id, digest, expires_day, custody, envelope) VALUES {}",
            placeholders(1, 7, rows)
        )
    })
}

/// Deletes `rows` rows, at most [`ROWS_MAX`], each by mailbox and id, so that nobody forgets what
/// lies in another's.
pub(super) fn delete(rows: usize) -> &'static str {
    DELETE[rows].get_or_init(|| {
        format!(
            "DELETE FROM mailbox WHERE position IN (SELECT kept.position \
             FROM (VALUES {}) AS done JOIN mailbox AS kept \
             ON kept.envelope_id = done.column2 AND kept.mailbox = done.column1)",
            placeholders(1, 2, rows)
        )
    })
}

/// Looks up everything that judging a group takes: of the ids those that are known (`what` 0), of
/// the mailboxes how full they are (1), and the highest position that was ever given out, also to
/// rows that are gone (2), and which of the hashes were let go of (3), of which there are as many as ids. Both lengths
/// are those of [`look_up_len`].
pub(super) fn look_up(ids: usize, mailboxes: usize) -> &'static str {
    LOOK_UP[ids.ilog2() as usize][mailboxes.ilog2() as usize].get_or_init(|| {
        format!(
            "SELECT 0 AS what, envelope_id, digest, custody, NULL AS mailbox, 0, 0 FROM mailbox \
             WHERE envelope_id IN ({}) \
             UNION ALL SELECT 1, NULL, NULL, NULL, mailbox, envelopes, bytes FROM mailbox_total \
             WHERE mailbox IN ({}) \
             UNION ALL SELECT 2, NULL, NULL, NULL, NULL, seq, 0 FROM sqlite_sequence \
             WHERE name = 'mailbox' \
             UNION ALL SELECT 3, NULL, digest, NULL, NULL, 0, 0 FROM returned WHERE digest IN ({})",
            placeholders(1, 1, ids),
            placeholders(1 + ids, 1, mailboxes),
            placeholders(1 + ids + mailboxes, 1, ids)
        )
    })
}

/// The length that a list of `len` items is looked up with, its last item repeated.
pub(super) fn look_up_len(len: usize) -> usize {
    len.next_power_of_two()
}

/// From number 1 on, `$1, $2` for two rows of one column and `($1, $2), ($3, $4)` for two of two.
fn placeholders(first: usize, columns: usize, rows: usize) -> String {
    let row = |row: usize| {
        let start = first + row * columns;
        let names: Vec<String> =
            (start..start + columns).map(|number| format!("${number}")).collect();
        if columns == 1 { names.concat() } else { format!("({})", names.join(", ")) }
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_numbered_through_rows_and_lists() {
        assert_eq!(placeholders(1, 1, 3), "$1, $2, $3");
        assert_eq!(placeholders(1, 2, 2), "($1, $2), ($3, $4)");
        let text = look_up(2, 1);
        assert!(text.contains("IN ($1, $2)") && text.contains("IN ($3)"), "{text}");
    }
}
