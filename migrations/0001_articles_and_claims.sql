-- Articles as published, with what was given and what was read from the text.
CREATE TABLE article (
  id TEXT PRIMARY KEY,                         -- hash of the text and the outlet given with it
  text TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  agency TEXT,
  author TEXT,
  url TEXT,
  published TEXT,
  language TEXT NOT NULL,
  outlet_key TEXT,                             -- the outlet's name as filters compare it
  published_earliest TEXT NOT NULL,            -- first and last day of `published`; '' when it is not known
  published_latest TEXT NOT NULL,
  given TEXT NOT NULL CHECK (json_valid(given)),
  detected TEXT NOT NULL CHECK (json_valid(detected)),
  unattributed TEXT NOT NULL CHECK (json_valid(unattributed)),
  claim_count INTEGER NOT NULL,
  extractor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_day ON article (published_earliest, id);
CREATE INDEX article_by_outlet ON article (outlet_key, published_earliest, id);

-- A claim is stored as it is served (`body`); the other columns are what it is found and ordered by.
CREATE TABLE claim (
  seq INTEGER PRIMARY KEY,                     -- names the row of claim_text; never leaves the database
  id TEXT NOT NULL UNIQUE,                     -- starts with the article's id
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  n INTEGER NOT NULL,                          -- reading order in the article
  date_earliest TEXT NOT NULL,                 -- '' when not known
  date_latest TEXT NOT NULL,
  confidence REAL NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (article_id, n)
) STRICT;
CREATE INDEX claim_by_day ON claim (date_earliest, article_id, n);
CREATE INDEX claim_by_day_down ON claim (date_earliest DESC, article_id, n);

-- What a claim can be asked by: one row for each value of each filter.
CREATE TABLE claim_tag (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim (seq) ON DELETE CASCADE,
  PRIMARY KEY (kind, value, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_tag_by_claim ON claim_tag (claim);

-- Full text, folded by us, with the same tags as words: a search with filters is then one look-up.
CREATE VIRTUAL TABLE claim_text USING fts5 (
  text, tags, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);

-- Who speaks or is spoken of. An id that starts with ~ stands for a description nobody could resolve.
CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  anonymous INTEGER NOT NULL,
  same_as TEXT REFERENCES actor (id) ON DELETE SET NULL   -- the only person whose last name this is
) STRICT;
CREATE INDEX actor_by_name ON actor (name_key);
CREATE INDEX actor_by_same_as ON actor (same_as) WHERE same_as IS NOT NULL;

-- Every name an actor is found by, folded: full names and aliases, and last names.
CREATE TABLE actor_name (
  key TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('full', 'last')),
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  PRIMARY KEY (key, part, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_name_by_actor ON actor_name (actor_id);
