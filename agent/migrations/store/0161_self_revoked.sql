-- Partners that have taken themselves out by a message of their own key, with the hub's note: beside the
-- directory, until the authority's list says the same.
CREATE TABLE self_revoked (
    noted BLOB NOT NULL PRIMARY KEY  -- signed, and public in the network
) STRICT, WITHOUT ROWID;
