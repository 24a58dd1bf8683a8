-- Partners that this hub's operator keeps out until they are let in again. The authority's list does not
-- know of it, and nothing of theirs is lost.

CREATE TABLE stopped (
    partner TEXT    NOT NULL PRIMARY KEY,           -- partner id
    since   INTEGER NOT NULL,                       -- Unix seconds, by this hub's clock
    reason  TEXT    NOT NULL                        -- as in the directory: device_missing, inquiry, partner_asks
) STRICT, WITHOUT ROWID;
