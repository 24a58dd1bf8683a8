-- Who may ask to join, and who did: written by the administrator's visit and by applicants at the door.
-- Readable by whoever operates the hub; it names nobody that the directory will not name.

CREATE TABLE invitation (
    code       BLOB    NOT NULL PRIMARY KEY         -- SHA-256 of the one-time code; the code itself is not kept
               CHECK (length(code) = 32),
    partner    TEXT    NOT NULL,                    -- partner id that may join with it
    expires    INTEGER NOT NULL,                    -- Unix seconds by the hub's clock; the sweeper deletes the row after this
    request_id BLOB                                 -- hash of who asked, with which keys; the first to come keeps the place
               CHECK (length(request_id) = 32),
    request    TEXT                                 -- its request file: public keys and signatures
               CHECK (length(request) <= 8192),
    asked      INTEGER,                             -- Unix seconds by the hub's clock, of its first visit
    others     INTEGER NOT NULL DEFAULT 0,          -- visits with this code and another request
    rejection  BLOB                                 -- the authority's signed refusal of that request
               CHECK (length(rejection) <= 2048),
    CHECK ((request_id IS NULL) = (request IS NULL)),
    CHECK ((request_id IS NULL) = (asked IS NULL)),
    CHECK (rejection IS NULL OR request_id IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX invitation_by_expiry ON invitation (expires);

-- When an office last got a certificate of the line, to the day: for the administrator, who sees so whose
-- renewals fail.
ALTER TABLE door ADD COLUMN renewed_day INTEGER     -- days since 1970, UTC
    CHECK (renewed_day >= 0);
