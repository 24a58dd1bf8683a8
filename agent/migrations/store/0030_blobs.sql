-- Attachments on their way, up and down. Their bytes lie here as they travel: sealed under a key of
-- their own, which stands in the manifest. A locked service carries them and opens none.
CREATE TABLE blob (
    id          BLOB    NOT NULL PRIMARY KEY,  -- random; the hub knows it too
    down        INTEGER NOT NULL CHECK (down BETWEEN 0 AND 1),   -- 0 leaves, 1 is fetched
    state       INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),  -- being sealed, under way, whole, verified, done, bad
    mailbox     TEXT    NOT NULL,              -- partner id of the recipient; empty if it is fetched
    chunks      INTEGER NOT NULL,              -- of 64 KiB
    kept        INTEGER NOT NULL DEFAULT 0,    -- safe on the other side, or here, from the first on
    next_try_s  INTEGER NOT NULL DEFAULT 0,    -- Unix seconds; not before
    waits       INTEGER NOT NULL DEFAULT 0,    -- why: 0 for the line, else a reason of the hub
    begun_s     INTEGER NOT NULL,              -- Unix seconds
    owner       BLOB    NOT NULL,              -- id of the case or referral whose data key seals the manifest
    sealed      BLOB    NOT NULL               -- manifest and partner; empty while it is being sealed
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_chunk (
    blob   BLOB    NOT NULL,
    number INTEGER NOT NULL,  -- from 0
    sealed BLOB    NOT NULL,  -- as it travels
    PRIMARY KEY (blob, number)
) STRICT;
