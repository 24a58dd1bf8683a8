-- What partners say that they can take, this office's own among them, as each signed it. Never an
-- older one in place of a newer.
CREATE TABLE profile (
    place  BLOB NOT NULL PRIMARY KEY,     -- keyed hash of the partner
    sealed BLOB NOT NULL                  -- the signed message, and when it came
) STRICT, WITHOUT ROWID;
