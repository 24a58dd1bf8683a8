-- Numbers of ours under which nothing stands that is still worth saying: housekeeping, and copies that
-- were copied anew. A `nothing` fills one that a partner misses.
CREATE TABLE spent (
    place BLOB NOT NULL PRIMARY KEY,  -- keyed hash of recipient, incarnation and number
    core  BLOB NOT NULL               -- hash of the core that stood there
) STRICT, WITHOUT ROWID;
