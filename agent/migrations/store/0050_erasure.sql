-- What the steps of a referral tell of persons lies apart from the steps, under a key for each tier, so
-- that the signed chain outlives its erasure. The keys stand in `data_key`, whose owner is then the
-- referral id and one byte for the tier.
CREATE TABLE section (
    step     BLOB    NOT NULL,                             -- id of the step that brought it
    number   INTEGER NOT NULL,                             -- its place there, from 0
    referral BLOB    NOT NULL,
    tier     INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),
    sealed   BLOB    NOT NULL,                             -- the section, under the key of referral and tier
    PRIMARY KEY (step, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX section_referral ON section (referral, tier);

-- Of which referrals this office has erased what: nothing of it is kept if it comes once more.
CREATE TABLE erased (
    referral BLOB    NOT NULL PRIMARY KEY,
    tier     INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),  -- this tier and those above it are gone
    scrubbed INTEGER NOT NULL DEFAULT 0 CHECK (scrubbed BETWEEN 0 AND 1)  -- whether no page or log holds old bytes
) STRICT, WITHOUT ROWID;
