-- Statements that a partner's key signed and that the hub took when that key counted no more. They
-- have no effect, and are kept for whoever looks into what happened.
CREATE TABLE quarantine (
    envelope_id BLOB NOT NULL PRIMARY KEY, -- 16 random bytes, chosen by the sender
    place       BLOB NOT NULL,             -- keyed hash of the partner
    sealed      BLOB NOT NULL              -- whose, what it says, when the hub took it; the envelope and the hub's receipt
) STRICT, WITHOUT ROWID;

CREATE INDEX quarantine_by_partner ON quarantine (place);
