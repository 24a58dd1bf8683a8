-- What the hub keeps. Nothing here names a sender, and no column tells a time more precisely than
-- its use demands. Readable by whoever operates the hub.

CREATE TABLE mailbox (
    position    INTEGER PRIMARY KEY AUTOINCREMENT,  -- place in the order of arrival; never given twice, also after deletion
    mailbox     TEXT    NOT NULL,                   -- partner id of the recipient
    envelope_id BLOB    NOT NULL UNIQUE             -- 16 random bytes, chosen by the sender
                CHECK (length(envelope_id) = 16),
    digest      BLOB    NOT NULL                    -- SHA-256 of the envelope: tells a repetition from another envelope of this id
                CHECK (length(digest) = 32),
    expires_day INTEGER NOT NULL                    -- days since 1970, UTC; the sweeper deletes the row when this day is over
                CHECK (expires_day >= 0),
    custody     BLOB    NOT NULL,                   -- custody receipt, CBOR; holds the second of the commit, which both partners are told
    envelope    BLOB    NOT NULL                    -- ciphertext of exactly one size class; the hub holds no key to it
                CHECK (length(envelope) IN (4096, 16384, 65536))
) STRICT;

CREATE INDEX mailbox_in_order ON mailbox (mailbox, position);
CREATE INDEX mailbox_by_expiry ON mailbox (expires_day);

-- How full each mailbox is, so that a quota costs one look-up and not a count.
CREATE TABLE mailbox_total (
    mailbox   TEXT    NOT NULL PRIMARY KEY,         -- partner id of the recipient
    envelopes INTEGER NOT NULL,                     -- rows of this mailbox
    bytes     INTEGER NOT NULL                      -- sum of their envelopes' lengths
) STRICT, WITHOUT ROWID;

CREATE TRIGGER mailbox_grows AFTER INSERT ON mailbox BEGIN
    INSERT INTO mailbox_total (mailbox, envelopes, bytes)
    VALUES (NEW.mailbox, 1, length(NEW.envelope))
    ON CONFLICT (mailbox) DO UPDATE
    SET envelopes = envelopes + 1, bytes = bytes + length(NEW.envelope);
END;

CREATE TRIGGER mailbox_shrinks AFTER DELETE ON mailbox BEGIN
    UPDATE mailbox_total
    SET envelopes = envelopes - 1, bytes = bytes - length(OLD.envelope)
    WHERE mailbox = OLD.mailbox;
END;

CREATE TABLE prekey (
    partner TEXT    NOT NULL,                       -- partner id of its owner
    week    INTEGER NOT NULL,                       -- ISO week in UTC as year * 100 + week; swept when it is over
    created INTEGER NOT NULL,                       -- Unix seconds by the owner's clock; of two for one week the later stays
    message BLOB    NOT NULL,                       -- signed prekey, public
    PRIMARY KEY (partner, week)
) STRICT, WITHOUT ROWID;

CREATE TABLE directory (
    number  INTEGER PRIMARY KEY,                    -- place in the list, from 0
    message BLOB    NOT NULL                        -- entry signed by the authority, public
) STRICT;
