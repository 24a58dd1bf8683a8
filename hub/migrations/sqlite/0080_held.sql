-- Whether the hub says no word on its directory, since what it said last may not stand in this store: it was restored.
-- Readable by whoever operates the hub.

CREATE TABLE held (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), -- there is one, or none
    since INTEGER NOT NULL                              -- Unix seconds, by this hub's clock
) STRICT;
