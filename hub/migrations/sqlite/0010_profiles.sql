-- What partners say that they can take, handed out to every partner. Public in the network, and
-- readable by whoever operates the hub: codes only, and no figure that moves when a person comes.

CREATE TABLE profile (
    partner    TEXT    NOT NULL PRIMARY KEY,        -- partner id of its owner
    number     INTEGER NOT NULL,                    -- of its owner's profiles; the highest stays
    created    INTEGER NOT NULL,                    -- Unix seconds by the owner's clock; of two of one number the later stays
    good_until INTEGER NOT NULL,                    -- Unix seconds; the sweeper deletes it then
    message    BLOB    NOT NULL                     -- signed profile, public
               CHECK (length(message) <= 4192)
) STRICT, WITHOUT ROWID;
