-- Files of a case: the original as it came, and what was rebuilt of it. Both are sealed under the
-- data key of the case, so destroying that key erases them too.

CREATE TABLE attachment (
    id     BLOB    NOT NULL PRIMARY KEY,  -- random
    owner  BLOB    NOT NULL,              -- id of the case
    number INTEGER NOT NULL CHECK (number > 0),  -- what people call it within the case
    sealed BLOB    NOT NULL,              -- type, original name, lengths, commitment, what was removed
    UNIQUE (owner, number)
) STRICT, WITHOUT ROWID;

-- Their bytes, 256 KiB a row.
CREATE TABLE attachment_chunk (
    attachment BLOB    NOT NULL,
    copy       INTEGER NOT NULL CHECK (copy BETWEEN 0 AND 1),  -- original, rebuilt
    number     INTEGER NOT NULL,                               -- from 0, without gaps
    sealed     BLOB    NOT NULL,
    PRIMARY KEY (attachment, copy, number)
) STRICT;
