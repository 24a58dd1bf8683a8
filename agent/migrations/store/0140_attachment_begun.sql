-- Files that are being attached. Their pieces go into `attachment_chunk` in many short transactions, so
-- that nobody waits long for the store; they count once `attachment` has a row for them. What a crash left
-- is swept.

CREATE TABLE attachment_begun (
    id      BLOB    NOT NULL PRIMARY KEY,  -- random, that of the attachment
    begun_s INTEGER NOT NULL               -- Unix seconds
) STRICT, WITHOUT ROWID;
