-- Whether the hubs say no word on their directory, since what they said last may not stand in this database: it was put
-- back from a backup. Readable by whoever operates the hubs.

CREATE TABLE held (
    one   bigint NOT NULL PRIMARY KEY CHECK (one = 1),      -- there is one, or none
    since bigint NOT NULL                                   -- Unix seconds, by a hub's clock
);
