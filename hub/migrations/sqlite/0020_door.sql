-- Which machine of a partner asked last for a certificate of the line: requests that were signed
-- before it, for other keys, are of a machine that was lost or replaced.

CREATE TABLE door (
    partner TEXT    NOT NULL PRIMARY KEY,           -- partner id of whoever asked
    signed  INTEGER NOT NULL,                       -- Unix seconds by the partner's clock; the highest stays
    key     BLOB    NOT NULL                        -- public transport key of that request
            CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;
