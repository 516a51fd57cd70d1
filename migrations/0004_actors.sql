-- The registry of actors: what the data of this repository says of them (seed), what articles say, and what a person corrected.
ALTER TABLE actor ADD COLUMN seed INTEGER NOT NULL DEFAULT 0;          -- 1: in src/actors/data/
ALTER TABLE actor ADD COLUMN gender TEXT;                              -- m, f; what data or a person says
ALTER TABLE actor ADD COLUMN country TEXT;                             -- actor id of a country; what data or a person says
ALTER TABLE actor ADD COLUMN part_of TEXT;                             -- actor id of what it is a part of
ALTER TABLE actor ADD COLUMN names TEXT NOT NULL DEFAULT '{}';         -- JSON: names by language ({"fr": [...], "en": [...], "other": [...]}) from data or a person
ALTER TABLE actor ADD COLUMN patch TEXT NOT NULL DEFAULT '{}';         -- JSON: fields that a person set, which beat data and articles
ALTER TABLE actor ADD COLUMN lone TEXT;                                -- key of the last name, of an actor that is known by it alone
ALTER TABLE actor ADD COLUMN merged_into TEXT REFERENCES actor (id) ON DELETE SET NULL;  -- as a person decided; same_as follows it
ALTER TABLE actor ADD COLUMN same_as_by TEXT CHECK (same_as_by IN ('name', 'person'));   -- why same_as is what it is
ALTER TABLE actor ADD COLUMN candidates TEXT;                          -- JSON: ids of those that a last name alone may mean, when several
UPDATE actor SET same_as_by = 'name' WHERE same_as IS NOT NULL;
CREATE INDEX actor_by_lone ON actor (lone) WHERE lone IS NOT NULL;
CREATE INDEX actor_by_merged ON actor (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX actor_by_kind ON actor (kind, id);
CREATE INDEX actor_by_country ON actor (country, id) WHERE country IS NOT NULL;

-- What actors are looked up by. full: folded full names and aliases; last: last names; sound: skeletons of either (see src/actors/keys.ts).
ALTER TABLE actor_name RENAME TO actor_name_before;
DROP INDEX actor_name_by_actor;
CREATE TABLE actor_name (
  key TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('full', 'last', 'sound')),
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  PRIMARY KEY (key, part, actor_id)
) STRICT, WITHOUT ROWID;
INSERT INTO actor_name SELECT key, part, actor_id FROM actor_name_before;
DROP TABLE actor_name_before;
CREATE INDEX actor_name_by_actor ON actor_name (actor_id);

-- Where an actor was met, and what it was called there: one row for each article and spelling.
CREATE TABLE actor_met (
  actor_id TEXT NOT NULL,
  article INTEGER NOT NULL,                    -- article.number
  spelling TEXT NOT NULL,                      -- the fullest form that the article gives
  language TEXT NOT NULL,
  role TEXT,                                   -- title or office, as the article gives it
  said INTEGER NOT NULL,                       -- claims that it is a speaker of
  told INTEGER NOT NULL,                       -- claims that it is mentioned in
  facts TEXT NOT NULL,                         -- what it counted in actor_fact, separated by spaces
  PRIMARY KEY (actor_id, article, spelling)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_met_by_article ON actor_met (article);

-- What articles say of an actor, as far as it tells one from another: gender:f, country:russia, at:kremlin, field:state, and in how many.
CREATE TABLE actor_fact (
  actor_id TEXT NOT NULL,
  fact TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (actor_id, fact)
) STRICT, WITHOUT ROWID;

-- Offices, from data or a person; those that articles give are in actor_met.
CREATE TABLE actor_role (
  id INTEGER PRIMARY KEY,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  fr TEXT,                                     -- title
  en TEXT,
  at TEXT,                                     -- actor id of the body or country it is an office of
  earliest TEXT,                               -- days, YYYY-MM-DD; NULL when not known
  latest TEXT,
  source TEXT NOT NULL CHECK (source IN ('seed', 'person'))
) STRICT;
CREATE INDEX actor_role_by_actor ON actor_role (actor_id);
CREATE INDEX actor_role_by_at ON actor_role (at) WHERE at IS NOT NULL;

-- What a person corrected. Nothing is taken out of here: a decision that was undone says when.
CREATE TABLE actor_decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'patch')),
  actor_id TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  who TEXT,
  why TEXT,
  at TEXT NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX actor_decision_by_actor ON actor_decision (actor_id, id);

-- A person's assignment of a name, everywhere ('') or in one article: it beats everything else.
CREATE TABLE actor_rule (
  name_key TEXT NOT NULL,
  article_id TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  decision INTEGER NOT NULL REFERENCES actor_decision (id),
  PRIMARY KEY (name_key, article_id)
) STRICT, WITHOUT ROWID;

-- One row: which data and matcher made the registry, and a count of what a person changed in it since.
CREATE TABLE registry (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version TEXT NOT NULL,
  changes INTEGER NOT NULL
) STRICT;
INSERT INTO registry VALUES (1, '', 0);
