-- What the hubs said last about their directory, so that no word of one takes back what another has said.
-- Public in the network.

CREATE TABLE word (
    one    bigint NOT NULL PRIMARY KEY CHECK (one = 1),     -- there is one
    floor  bigint NOT NULL,                                 -- Unix seconds: no word on as long a directory is of before it
    latest bigint NOT NULL,                                 -- Unix seconds: the latest word on as long a directory
    signed bytea NOT NULL                                   -- the word itself, a signed checkpoint
           CHECK (octet_length(signed) <= 1024)
);
