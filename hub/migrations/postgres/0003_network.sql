-- Who belongs to the network and what each hands out. Readable by whoever operates the hubs or the
-- database.

CREATE TABLE directory (
    number  bigint NOT NULL PRIMARY KEY,                    -- place in the list, from 0
    message bytea NOT NULL                                  -- entry signed by the authority, public
);

CREATE TABLE prekey (
    partner text COLLATE "C" NOT NULL,                      -- partner id of its owner
    week    bigint NOT NULL,                                -- ISO week in UTC as year * 100 + week; swept when it is over
    created bigint NOT NULL,                                -- Unix seconds by the owner's clock; of two for one week the later stays
    message bytea NOT NULL,                                 -- signed prekey, public
    PRIMARY KEY (partner, week)
);

-- What partners say that they can take, handed out to every partner. Public in the network: codes only,
-- and no figure that moves when a person comes.
CREATE TABLE profile (
    partner    text COLLATE "C" NOT NULL PRIMARY KEY,       -- partner id of its owner
    number     bigint NOT NULL,                             -- of its owner's profiles; the highest stays
    created    bigint NOT NULL,                             -- Unix seconds by the owner's clock; of two of one number the later stays
    good_until bigint NOT NULL,                             -- Unix seconds; the sweeper deletes it then
    message    bytea NOT NULL                               -- signed profile, public
               CHECK (octet_length(message) <= 4192)
);

-- Which machine of a partner asked last for a certificate of the line: requests that were signed
-- before it, for other keys, are of a machine that was lost or replaced.
CREATE TABLE door (
    partner     text COLLATE "C" NOT NULL PRIMARY KEY,      -- partner id of whoever asked
    signed      bigint NOT NULL,                            -- Unix seconds by the partner's clock; the highest stays
    key         bytea NOT NULL                              -- public transport key of that request
                CHECK (octet_length(key) = 32),
    renewed_day bigint NOT NULL                             -- days since 1970, UTC: when it last got a certificate, for the
                CHECK (renewed_day >= 0)                    -- administrator, who sees so whose renewals fail
);

-- Who may ask to join, and who did: written by the administrator's visit and by applicants at the door.
-- It names nobody that the directory will not name.
CREATE TABLE invitation (
    code       bytea NOT NULL PRIMARY KEY                   -- SHA-256 of the one-time code; the code itself is not kept
               CHECK (octet_length(code) = 32),
    partner    text COLLATE "C" NOT NULL,                   -- partner id that may join with it
    expires    bigint NOT NULL,                             -- Unix seconds by a hub's clock; the sweeper deletes the row after this
    request_id bytea                                        -- hash of who asked, with which keys; the first to come keeps the place
               CHECK (octet_length(request_id) = 32),
    request    text                                         -- its request file: public keys and signatures
               CHECK (octet_length(request) <= 8192),
    asked      bigint,                                      -- Unix seconds by a hub's clock, of its first visit
    others     bigint NOT NULL DEFAULT 0,                   -- visits with this code and another request
    rejection  bytea                                        -- the authority's signed refusal of that request
               CHECK (octet_length(rejection) <= 2048),
    CHECK ((request_id IS NULL) = (request IS NULL)),
    CHECK ((request_id IS NULL) = (asked IS NULL)),
    CHECK (rejection IS NULL OR request_id IS NOT NULL)
);

CREATE INDEX invitation_by_expiry ON invitation (expires);

-- Partners that have taken themselves out, each by a message that its own key signed. Public in the
-- network; handed to every partner until the authority's list says the same.
CREATE TABLE self_revocation (
    partner text COLLATE "C" NOT NULL PRIMARY KEY,          -- partner id of whoever is out
    noted   bytea NOT NULL                                  -- the message with a hub's word on when it came, signed
            CHECK (octet_length(noted) <= 1024)
);

-- Partners that the operator of the hubs keeps out until they are let in again. The authority's list does
-- not know of it, and nothing of theirs is lost.
CREATE TABLE stopped (
    partner text COLLATE "C" NOT NULL PRIMARY KEY,          -- partner id
    since   bigint NOT NULL,                                -- Unix seconds, by a hub's clock
    reason  text NOT NULL                                   -- as in the directory: device_missing, inquiry, partner_asks
);
