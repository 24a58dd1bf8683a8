-- The office's store. Every record is sealed under the master key or a data key that it wraps
-- (docs/decisions.md); what stands in clear is what a locked service needs, or says nothing.

-- One key for each case and each referral: destroying the row erases what it sealed, in backups too.
CREATE TABLE data_key (
    owner   BLOB NOT NULL PRIMARY KEY,  -- random id of the case, or the referral id
    wrapped BLOB NOT NULL               -- the key, wrapped under the master key
) STRICT, WITHOUT ROWID;

-- Case files as they were imported.
CREATE TABLE case_file (
    id           BLOB NOT NULL PRIMARY KEY,  -- random
    number_index BLOB NOT NULL UNIQUE,       -- keyed hash of the local case number
    sealed       BLOB NOT NULL               -- the whole JSON, under its data key
) STRICT, WITHOUT ROWID;

-- Referrals, sent and received.
CREATE TABLE referral (
    id     BLOB NOT NULL PRIMARY KEY,  -- referral id
    code   TEXT NOT NULL,              -- its short form, 7F3-K2Q
    sealed BLOB NOT NULL               -- side, partner, case
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_code ON referral (code);

-- Signed steps, ours and theirs.
CREATE TABLE step (
    id       BLOB NOT NULL PRIMARY KEY,  -- hash of the first core that said it
    referral BLOB NOT NULL,
    sealed   BLOB NOT NULL               -- signed statement, sections, relay time; under the data key
) STRICT, WITHOUT ROWID;
CREATE INDEX step_referral ON step (referral);

-- What is to leave, until its recipient has signed for it.
CREATE TABLE outbox (
    number        INTEGER PRIMARY KEY AUTOINCREMENT,
    state         INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),  -- to seal, to submit, at the hub, done
    tries         INTEGER NOT NULL DEFAULT 0,  -- submissions so far
    next_try_s    INTEGER NOT NULL DEFAULT 0,  -- Unix seconds; not before
    recipient     BLOB    NOT NULL,            -- keyed hash of the recipient
    core          BLOB UNIQUE,                 -- hash of the core, once sealed
    envelope_id   BLOB UNIQUE,                 -- once sealed
    envelope      BLOB,                        -- ciphertext; a locked service uploads it
    custody       BLOB,                        -- the hub's receipt, to be verified at unlock
    expires_day   INTEGER,                     -- last day at the hub
    sealed        BLOB NOT NULL                -- recipient, step, sections, number, why it waits
) STRICT;
CREATE INDEX outbox_state ON outbox (state, next_try_s);
CREATE INDEX outbox_recipient ON outbox (recipient, state);

-- Numbers that have been taken, so that nothing takes effect twice.
CREATE TABLE received (
    place   BLOB NOT NULL PRIMARY KEY,  -- keyed hash of sender, incarnation and number
    core    BLOB NOT NULL,              -- hash of the core that stands there
    receipt INTEGER                     -- outbox number of the receipt for it
) STRICT, WITHOUT ROWID;

-- Statements by the hash of their first core: a repetition finds that it has taken effect.
CREATE TABLE effect (
    core    BLOB NOT NULL PRIMARY KEY,
    receipt INTEGER                     -- outbox number of the receipt for it
) STRICT, WITHOUT ROWID;

-- Counters of each pair and direction.
CREATE TABLE pair (
    place  BLOB NOT NULL PRIMARY KEY,  -- keyed hash of partner and direction
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Envelopes that were fetched and could not be judged yet: the office was locked, the directory
-- behind, the sender frozen; and the second of two statements with one number, as proof.
CREATE TABLE arrived (
    envelope_id BLOB NOT NULL PRIMARY KEY,
    held        INTEGER NOT NULL CHECK (held BETWEEN 0 AND 3),  -- locked, directory behind, frozen, fork
    envelope    BLOB NOT NULL,  -- ciphertext
    custody     BLOB NOT NULL   -- the hub's receipt
) STRICT, WITHOUT ROWID;

-- The directory, entry by entry.
CREATE TABLE directory (
    number INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL  -- signed message
) STRICT;

-- Other partners' prekeys.
CREATE TABLE partner_prekey (
    place  BLOB NOT NULL PRIMARY KEY,  -- keyed hash of partner and week
    sealed BLOB NOT NULL               -- signed message
) STRICT, WITHOUT ROWID;

-- What people must be told: gaps, forks, a hub that was set back.
CREATE TABLE notice (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    topic  BLOB NOT NULL UNIQUE,  -- keyed hash of what it is about, so that it is said once
    sealed BLOB NOT NULL
) STRICT;

-- Single values: when the directory was last confirmed, when the mailbox was last drained.
CREATE TABLE fact (
    name   TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
