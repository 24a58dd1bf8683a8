-- What officers typed into a form of the pages and have not sent yet. It goes when the form is taken, when it is
-- discarded, after 30 days, and with every erasure: nobody knows whom it is about.
CREATE TABLE kept_form (
    place     BLOB    NOT NULL PRIMARY KEY, -- keyed hash of officer, page, and what the page is about
    kept_at_s INTEGER NOT NULL,             -- Unix seconds, to the hour; older than 30 days is removed
    sealed    BLOB    NOT NULL              -- officer, page, when, what was typed
) STRICT, WITHOUT ROWID;
