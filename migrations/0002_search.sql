-- What claims are found by is made anew from their bodies (src/store/postings.ts) when the database is opened.
DROP TABLE claim_text;
DROP TABLE claim_tag;

-- Articles are numbered as they come in; a claim's `seq` is its article's number * 65536 + its place in the article.
ALTER TABLE article ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
UPDATE article SET number = rowid;
CREATE UNIQUE INDEX article_by_number ON article (number);

DROP INDEX claim_by_day;
DROP INDEX claim_by_day_down;
ALTER TABLE claim DROP COLUMN date_earliest;
ALTER TABLE claim DROP COLUMN date_latest;
ALTER TABLE claim DROP COLUMN confidence;
UPDATE claim SET seq = -((SELECT number FROM article WHERE article.id = claim.article_id) * 65536 + n);
UPDATE claim SET seq = -seq;

-- Every value that claims can be asked by, and how many claims have it. The last four bits of `id` tell the kind.
CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  claims INTEGER NOT NULL,
  UNIQUE (kind, value)
) STRICT;

-- What a claim is ordered and counted by, in few bytes.
CREATE TABLE claim_key (
  claim INTEGER PRIMARY KEY,                   -- claim.seq
  day INTEGER NOT NULL,                        -- first day as YYYYMMDD; 0 when not known
  last INTEGER NOT NULL,                       -- last day
  span INTEGER NOT NULL,                       -- how far apart they are: 0 not at all, 1 a month at most, 2 a year at most, 3 more
  confidence REAL NOT NULL,
  tags TEXT NOT NULL                           -- ids of its tags
) STRICT;
CREATE INDEX claim_by_confidence ON claim_key (confidence, claim);

-- The claims of each tag by day, so that a page is read from its start and no further. Tag 0 is every claim.
CREATE TABLE claim_tag (
  tag INTEGER NOT NULL,
  span INTEGER NOT NULL,
  day INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  last INTEGER NOT NULL,                       -- 0 when span is
  PRIMARY KEY (tag, span, day, claim)
) STRICT, WITHOUT ROWID;

-- Full text, folded by us, with the ids of all tags as words: filters that leave little are one look-up.
CREATE VIRTUAL TABLE claim_text USING fts5 (text, tags, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
