-- How much came and went on each day, all partners and hubs together. Readable by whoever operates the hubs; kept for
-- 92 days.

CREATE TABLE counted (
    day   bigint NOT NULL CHECK (day >= 0),                 -- days since 1970, UTC
    what  text COLLATE "C" NOT NULL,                        -- taken-4k, taken-16k, taken-64k, handed-out, returned, expired,
                                                            -- attachment-chunk, or refused- with a code of the protocol
    count bigint NOT NULL CHECK (count > 0),
    PRIMARY KEY (day, what)
);
