-- Attachments on their way. Like the mailboxes: no sender, and no column tells a time more precisely
-- than its use demands. Readable by whoever operates the hub.

CREATE TABLE blob (
    blob_id     BLOB    NOT NULL PRIMARY KEY        -- 16 random bytes, chosen by the sender
                CHECK (length(blob_id) = 16),
    mailbox     TEXT    NOT NULL,                   -- partner id of the recipient
    chunks      INTEGER NOT NULL                    -- size class, in chunks of 64 KiB
                CHECK (chunks BETWEEN 1 AND 16896),
    kept        INTEGER NOT NULL                    -- chunks that are here, from the first on without a gap
                CHECK (kept BETWEEN 0 AND chunks),
    fetched     INTEGER NOT NULL DEFAULT 0          -- 1 once the recipient has it: its chunks are gone, and the row
                CHECK (fetched IN (0, 1)),          -- stays so that its sender does not begin anew
    expires_day INTEGER NOT NULL                    -- days since 1970, UTC; the sweeper deletes it when this day is over
                CHECK (expires_day >= 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX blob_by_expiry ON blob (expires_day);

CREATE TABLE blob_chunk (
    blob_id BLOB    NOT NULL,
    number  INTEGER NOT NULL,                       -- from 0
    sealed  BLOB    NOT NULL                        -- ciphertext; the hub holds no key to it
            CHECK (length(sealed) = 65536),
    PRIMARY KEY (blob_id, number)
) STRICT;

-- How much room attachments take, at their full size from the first chunk on, so that no upload
-- ends in the middle for want of room.
CREATE TABLE blob_total (
    mailbox TEXT    NOT NULL PRIMARY KEY,           -- partner id of the recipient
    chunks  INTEGER NOT NULL                        -- of attachments that were not fetched
) STRICT, WITHOUT ROWID;

CREATE TRIGGER blob_comes AFTER INSERT ON blob BEGIN
    INSERT INTO blob_total (mailbox, chunks) VALUES (NEW.mailbox, NEW.chunks)
    ON CONFLICT (mailbox) DO UPDATE SET chunks = chunks + NEW.chunks;
END;

CREATE TRIGGER blob_is_fetched AFTER UPDATE OF fetched ON blob
WHEN NEW.fetched = 1 AND OLD.fetched = 0 BEGIN
    UPDATE blob_total SET chunks = chunks - OLD.chunks WHERE mailbox = OLD.mailbox;
END;

CREATE TRIGGER blob_goes AFTER DELETE ON blob WHEN OLD.fetched = 0 BEGIN
    UPDATE blob_total SET chunks = chunks - OLD.chunks WHERE mailbox = OLD.mailbox;
END;
