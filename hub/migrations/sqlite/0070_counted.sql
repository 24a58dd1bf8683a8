-- How much came and went on each day, all partners together. Readable by whoever operates the hub; kept for 92 days.

CREATE TABLE counted (
    day   INTEGER NOT NULL CHECK (day >= 0),        -- days since 1970, UTC
    what  TEXT    NOT NULL,                         -- taken-4k, taken-16k, taken-64k, handed-out, returned, expired,
                                                    -- attachment-chunk, or refused- with a code of the protocol
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (day, what)
) STRICT, WITHOUT ROWID;
