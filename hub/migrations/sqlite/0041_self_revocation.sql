-- Partners that have taken themselves out, each by a message that its own key signed. Public in the
-- network; handed to every partner until the authority's list says the same.

CREATE TABLE self_revocation (
    partner TEXT NOT NULL PRIMARY KEY,              -- partner id of whoever is out
    noted   BLOB NOT NULL                           -- the message with this hub's word on when it came, signed
            CHECK (length(noted) <= 1024)
) STRICT, WITHOUT ROWID;
