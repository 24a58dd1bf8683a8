-- Attachments on their way. Like the mailboxes: no sender, and no column tells a time more precisely
-- than its use demands. Readable by whoever operates the hubs or the database.

CREATE TABLE blob (
    blob_id     bytea NOT NULL PRIMARY KEY                  -- 16 random bytes, chosen by the sender
                CHECK (octet_length(blob_id) = 16),
    mailbox     text COLLATE "C" NOT NULL,                  -- partner id of the recipient
    chunks      bigint NOT NULL                             -- size class, in chunks of 64 KiB
                CHECK (chunks BETWEEN 1 AND 16896),
    kept        bigint NOT NULL                             -- chunks that are here, from the first on without a gap
                CHECK (kept BETWEEN 0 AND chunks),
    fetched     boolean NOT NULL DEFAULT false,             -- whether the recipient has it: its chunks are gone, and the row
                                                            -- stays so that its sender does not begin anew
    expires_day bigint NOT NULL                             -- days since 1970, UTC; the sweeper deletes it when this day is over
                CHECK (expires_day >= 0)
);

CREATE INDEX blob_by_expiry ON blob (expires_day);
CREATE INDEX blob_by_mailbox ON blob (mailbox);

CREATE TABLE blob_chunk (
    blob_id bytea NOT NULL,
    number  bigint NOT NULL,                                -- from 0
    sealed  bytea NOT NULL                                  -- ciphertext; the hub holds no key to it
            CHECK (octet_length(sealed) = 65536),
    PRIMARY KEY (blob_id, number)
);

-- Ciphertext does not become smaller.
ALTER TABLE blob_chunk ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- How much room attachments take, at their full size from the first chunk on, so that no upload
-- ends in the middle for want of room.
CREATE TABLE blob_total (
    mailbox text COLLATE "C" NOT NULL PRIMARY KEY,          -- partner id of the recipient
    chunks  bigint NOT NULL                                 -- of attachments that were not fetched
);

CREATE FUNCTION blob_comes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO blob_total AS total (mailbox, chunks) VALUES (NEW.mailbox, NEW.chunks)
    ON CONFLICT (mailbox) DO UPDATE SET chunks = total.chunks + excluded.chunks;
    RETURN NULL;
END $$;

CREATE TRIGGER blob_comes AFTER INSERT ON blob FOR EACH ROW EXECUTE FUNCTION blob_comes();

CREATE FUNCTION blob_leaves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE blob_total SET chunks = chunks - OLD.chunks WHERE mailbox = OLD.mailbox;
    RETURN NULL;
END $$;

CREATE TRIGGER blob_is_fetched AFTER UPDATE OF fetched ON blob FOR EACH ROW
WHEN (NEW.fetched AND NOT OLD.fetched) EXECUTE FUNCTION blob_leaves();

CREATE TRIGGER blob_goes AFTER DELETE ON blob FOR EACH ROW
WHEN (NOT OLD.fetched) EXECUTE FUNCTION blob_leaves();
