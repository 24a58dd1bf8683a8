-- What came of comparing a partner's number on the telephone: the last time counts, and only for the
-- very key that was compared.
CREATE TABLE comparison (
    place  BLOB NOT NULL PRIMARY KEY,     -- keyed hash of the partner
    sealed BLOB NOT NULL                  -- fingerprint of the key, when, which officer, whether it was the same
) STRICT, WITHOUT ROWID;
