-- Topics that users define. Articles that were there before are tagged in the background, in the order of their numbers.
CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  names TEXT NOT NULL CHECK (json_valid(names)),   -- by language
  parent TEXT,                                     -- another of these, or one that is shipped
  terms TEXT NOT NULL CHECK (json_valid(terms)),   -- by language: [{term, weight}]
  threshold REAL NOT NULL,
  tagged INTEGER NOT NULL,                         -- articles up to this number (article.number) are tagged
  until INTEGER NOT NULL,                          -- articles up to this number have to be; later ones were when they came in
  deleted INTEGER NOT NULL,                        -- 1: goes when no claim has it any more
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX topic_by_parent ON topic (parent) WHERE parent IS NOT NULL;

-- Raised by every change of these topics: an article knows which ones it was read with.
CREATE TABLE vocabulary (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO vocabulary VALUES (1, 0);

-- Articles (article.number) that have to be tagged again by themselves: they were read with other topics than those of the moment they were stored in.
CREATE TABLE topic_late (article INTEGER PRIMARY KEY) STRICT;
