-- Envelopes that were let go of before their recipient had them: its partner was revoked, or their last
-- day was over. Whoever submitted one asks for it by its hash; nothing here says who that is.

CREATE TABLE returned (
    digest  BLOB    NOT NULL PRIMARY KEY            -- SHA-256 of the envelope
            CHECK (length(digest) = 32),
    mailbox TEXT    NOT NULL,                       -- partner id of the recipient
    why     INTEGER NOT NULL                        -- 0 its partner was revoked, 1 its last day was over
            CHECK (why IN (0, 1)),
    at      INTEGER NOT NULL                        -- Unix seconds, to be told to whoever submitted it; swept after 60 days
) STRICT, WITHOUT ROWID;

CREATE INDEX returned_by_time ON returned (at);
