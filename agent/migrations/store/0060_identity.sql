-- Staged disclosure: what stands for whom, identity that waits for a second person, and identity that came.

CREATE TABLE disclosure (
    referral BLOB NOT NULL,
    -- told: persons and consents of the case by their numbers and ids in the referral.
    -- shown: what an officer was shown of tier 2 or 3 last, so that the same bytes leave.
    -- draft: what of it waits for a second person, with the exact bytes that would leave and the signatures.
    -- identity: one that came, sealed to officers; the office's key opens the record and not the identity.
    kind     TEXT NOT NULL CHECK (kind IN ('told', 'shown', 'draft', 'identity')),
    sealed   BLOB NOT NULL,  -- told under the referral's data key, the rest under that of its tier 3
    PRIMARY KEY (referral, kind)
) STRICT, WITHOUT ROWID;

-- Public keys to which a received identity is sealed, by officer; the secret halves lie in no store.
CREATE TABLE reader (
    place  BLOB NOT NULL PRIMARY KEY,  -- keyed hash of the code
    sealed BLOB NOT NULL               -- code and public key
) STRICT, WITHOUT ROWID;
