-- Secrets of our weekly prekeys: a file of its own, which no backup copies.
CREATE TABLE prekey_secret (
    id        BLOB    NOT NULL PRIMARY KEY,  -- prekey id, as envelopes name it
    week      INTEGER NOT NULL,              -- year * 100 + ISO week
    published INTEGER NOT NULL DEFAULT 0,    -- 1 once the hub has the public half
    sealed    BLOB    NOT NULL,              -- seed, under the master key
    message   BLOB    NOT NULL               -- signed public half, as the hub gets it
) STRICT, WITHOUT ROWID;
