-- What the hub said last about its directory, so that no word of it takes back an earlier one: not after a
-- restart, and not beside another program. Public in the network.

CREATE TABLE word (
    one    INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), -- there is one
    floor  INTEGER NOT NULL,                             -- Unix seconds: no word on as long a directory is of before it
    latest INTEGER NOT NULL,                             -- Unix seconds: the latest word on as long a directory
    signed BLOB    NOT NULL CHECK (length(signed) <= 1024) -- the word itself, a signed checkpoint
) STRICT;
