-- Officers, drafts that wait for a second person, access in an emergency, and the audit log.

-- The officers of this office.
CREATE TABLE staff (
    place  BLOB NOT NULL PRIMARY KEY,  -- keyed hash of the code
    sealed BLOB NOT NULL               -- code, roles, public key, certificate, since when disabled
) STRICT, WITHOUT ROWID;

-- Referrals that an officer wants to send, with the exact bytes that would leave.
CREATE TABLE pending_approval (
    referral BLOB NOT NULL PRIMARY KEY,
    sealed   BLOB NOT NULL  -- sections, signatures, case, who returned it; under the referral's data key
) STRICT, WITHOUT ROWID;

-- Whose case it is.
CREATE TABLE case_keeper (
    case_id BLOB NOT NULL PRIMARY KEY,
    sealed  BLOB NOT NULL  -- staff code, under the case's data key
) STRICT, WITHOUT ROWID;

-- Every time that somebody opened a case beyond their role.
CREATE TABLE break_glass (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    sealed BLOB NOT NULL  -- who, when, which case, why, who has seen it
) STRICT;

-- What was done, by whom: each entry names the hash of the one before. The newest hash stands among
-- the facts.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
