-- What the hubs keep. Nothing here names a sender, and no column tells a time more precisely than
-- its use demands. Readable by whoever operates the hubs or the database.
--
-- Names are compared byte by byte (COLLATE "C"), whatever language the database is set up with.

-- How full each mailbox is, so that a quota costs one look-up and not a count. Whoever writes to a mailbox
-- or deletes from it locks its row first, several in the order of their names.
CREATE TABLE mailbox_total (
    mailbox       text COLLATE "C" NOT NULL PRIMARY KEY,    -- partner id of the recipient
    envelopes     bigint NOT NULL,                          -- rows of this mailbox
    bytes         bigint NOT NULL,                          -- sum of their envelopes' lengths
    last_position bigint NOT NULL                           -- highest position that was ever given out; never falls
) WITH (fillfactor = 50);

CREATE TABLE mailbox (
    mailbox     text COLLATE "C" NOT NULL,                  -- partner id of the recipient
    position    bigint NOT NULL                             -- place in the order of arrival in this mailbox; never given
                CHECK (position > 0),                       -- twice there, also after deletion
    envelope_id bytea NOT NULL UNIQUE                       -- 16 random bytes, chosen by the sender
                CHECK (octet_length(envelope_id) = 16),
    digest      bytea NOT NULL                              -- SHA-256 of the envelope: tells a repetition from another envelope of this id
                CHECK (octet_length(digest) = 32),
    expires_day bigint NOT NULL                             -- days since 1970, UTC; the sweeper deletes the row when this day is over
                CHECK (expires_day >= 0),
    custody     bytea NOT NULL,                             -- custody receipt, CBOR; holds the second of the commit, which both partners are told
    envelope    bytea NOT NULL                              -- ciphertext of exactly one size class; the hub holds no key to it
                CHECK (octet_length(envelope) IN (4096, 16384, 65536)),
    PRIMARY KEY (mailbox, position)
);

-- Ciphertext does not become smaller.
ALTER TABLE mailbox ALTER COLUMN envelope SET STORAGE EXTERNAL;

CREATE INDEX mailbox_by_expiry ON mailbox (expires_day);

CREATE FUNCTION mailbox_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO mailbox_total AS total (mailbox, envelopes, bytes, last_position)
    SELECT mailbox, count(*), sum(octet_length(envelope)), max(position)
    FROM added GROUP BY mailbox ORDER BY mailbox
    ON CONFLICT (mailbox) DO UPDATE
    SET envelopes = total.envelopes + excluded.envelopes,
        bytes = total.bytes + excluded.bytes,
        last_position = greatest(total.last_position, excluded.last_position);
    RETURN NULL;
END $$;

CREATE TRIGGER mailbox_grows AFTER INSERT ON mailbox
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mailbox_grows();

CREATE FUNCTION mailbox_shrinks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE mailbox_total AS total
    SET envelopes = total.envelopes - gone.envelopes, bytes = total.bytes - gone.bytes
    FROM (
        SELECT mailbox, count(*) AS envelopes, sum(octet_length(envelope)) AS bytes
        FROM removed GROUP BY mailbox
    ) AS gone
    WHERE total.mailbox = gone.mailbox;
    RETURN NULL;
END $$;

CREATE TRIGGER mailbox_shrinks AFTER DELETE ON mailbox
REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mailbox_shrinks();

-- Envelopes that were let go of before their recipient had them: its partner was revoked, or their last
-- day was over. Whoever submitted one asks for it by its hash; nothing here says who that is.
CREATE TABLE returned (
    digest  bytea NOT NULL PRIMARY KEY                      -- SHA-256 of the envelope
            CHECK (octet_length(digest) = 32),
    mailbox text COLLATE "C" NOT NULL,                      -- partner id of the recipient
    why     bigint NOT NULL                                 -- 0 its partner was revoked, 1 its last day was over
            CHECK (why IN (0, 1)),
    at      bigint NOT NULL                                 -- Unix seconds, to be told to whoever submitted it; swept after 60 days
);

CREATE INDEX returned_by_time ON returned (at);
