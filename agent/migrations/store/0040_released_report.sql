-- Reports that partners or the public have: each year is released once, for both at the same time, and
-- read from here afterwards. Two releases of one year could be subtracted.
CREATE TABLE released_report (
    year   INTEGER NOT NULL PRIMARY KEY,  -- calendar year
    sealed BLOB    NOT NULL               -- both reports as they were given; no count that was withheld
) STRICT;
