-- Prekeys of partners that the partner says it cannot open any more. A hub may hand one out again, and nothing
-- is sealed to it.
CREATE TABLE gone_prekey (
    place BLOB NOT NULL PRIMARY KEY,  -- keyed hash of the prekey's id
    until INTEGER NOT NULL            -- last week in which it could be handed out
) STRICT, WITHOUT ROWID;
