/** Opens the database file and brings its schema up to date. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import type { Generated, Kysely, Transaction } from 'kysely';

export interface ArticleRow {
  number: number;
  id: string;
  text: string;
  title: string | null;
  outlet: string | null;
  agency: string | null;
  author: string | null;
  url: string | null;
  published: string | null;
  language: string;
  outlet_key: string | null;
  published_earliest: string;
  published_latest: string;
  given: string;
  detected: string;
  unattributed: string;
  claim_count: number;
  duplicate_of: string | null;
  shared_with: string | null;
  shared_text: number | null;
  extractor: string;
  created_at: string;
  updated_at: string;
}

/** See migrations/0004_actors.sql for what the columns hold. */
export interface ActorRow {
  id: string;
  name: string;
  name_key: string;
  kind: string;
  anonymous: number;
  same_as: string | null;
  same_as_by: Generated<'name' | 'person' | null>;
  merged_into: Generated<string | null>;
  seed: Generated<number>;
  gender: Generated<string | null>;
  country: Generated<string | null>;
  part_of: Generated<string | null>;
  names: Generated<string>;
  patch: Generated<string>;
  lone: Generated<string | null>;
  candidates: Generated<string | null>;
}

/** See migrations/0007_topics.sql. */
export interface TopicRow {
  id: string;
  names: string;
  parent: string | null;
  terms: string;
  threshold: number;
  tagged: number;
  until: number;
  deleted: number;
  created_at: string;
  updated_at: string;
}

export interface Tables {
  article: ArticleRow;
  claim: { seq: number; id: string; article_id: string; n: number; body: string };
  claim_wire: { claim: number; wire: number };
  claim_key: { place: number; claim: number; last: number; confidence: number; tags: string };
  tag: { id: number; kind: string; value: string; claims: number; rejected: Generated<number> };
  claim_review: { claim_id: string; article_id: string; state: string; correction: string; event: number; body: string };
  claim_event: {
    id: Generated<number>;
    claim_id: string;
    article_id: string;
    kind: string;
    fields: string;
    changes: string;
    who: string;
    why: string | null;
    at: string;
    undoes: number | null;
    undone_by: number | null;
  };
  actor: ActorRow;
  actor_name: { key: string; part: 'full' | 'last' | 'sound'; actor_id: string };
  actor_met: {
    actor_id: string;
    article: number;
    spelling: string;
    language: string;
    role: string | null;
    said: number;
    told: number;
    facts: string;
  };
  actor_fact: { actor_id: string; fact: string; articles: number };
  actor_role: {
    id: Generated<number>;
    actor_id: string;
    fr: string | null;
    en: string | null;
    at: string | null;
    earliest: string | null;
    latest: string | null;
    source: 'seed' | 'person';
  };
  actor_decision: {
    id: Generated<number>;
    kind: 'merge' | 'split' | 'patch';
    actor_id: string;
    data: string;
    who: string | null;
    why: string | null;
    at: string;
    undone_at: string | null;
  };
  actor_rule: { name_key: string; article_id: string; actor_id: string; decision: number };
  topic: TopicRow;
  topic_late: { article: number };
  vocabulary: { one: number; revision: number };
  registry: { one: number; version: string; changes: number };
}

export type Trx = Transaction<Tables>;
/** The database, or a transaction on it. */
export type Db = Kysely<Tables> | Trx;

const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url));

/**
 * Opens a SQLite file (`:memory:` for one that is not kept), makes its folder when it is missing, and migrates it.
 * Throws when a migration fails, or when the file was migrated by other migrations than these; nothing is then changed.
 */
export function openDatabase(path: string, migrations: string = MIGRATIONS): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path);
  try {
    db.pragma('busy_timeout = 5000');
    db.pragma('journal_mode = WAL');
    // what is acknowledged outlives a loss of power; writes come in groups, so this costs little
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('cache_size = -65536');
    migrate(db, migrations);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/**
 * Another connection to an open database, which reads only and keeps `cache` kB at most; the same one when it is in memory. Every commit of another
 * connection drops what it keeps, and the next question waits for that: 8 ms (p95) when it is 128 MB, 2 ms when it is 16, and where nothing is
 * committed both answer as fast, since the system keeps the file as well. A mapped file would be mapped anew each time, which costs twice as
 * much as to read the pages again.
 */
export function openReader(db: Database.Database, cache = 16 * 1024): Database.Database {
  if (db.memory) return db;
  const reader = new Database(db.name, { readonly: true });
  reader.pragma('busy_timeout = 5000');
  reader.pragma(`cache_size = -${cache}`);
  return reader;
}

/** Applies the numbered SQL files that the database does not have yet, each in one transaction with its record. */
function migrate(db: Database.Database, folder: string): void {
  db.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT');
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort();
  const known = db.prepare('SELECT checksum FROM migration WHERE name = ?').pluck();
  const record = db.prepare("INSERT INTO migration VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ'))");
  const newest = db.prepare('SELECT max(name) FROM migration').pluck().get() as string | null;
  if (newest !== null && !files.includes(newest)) throw new Error(`the database was migrated by a newer whosaid (${newest})`);
  for (const name of files) {
    const statements = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n');
    const checksum = createHash('sha256').update(statements).digest('hex');
    const apply = db.transaction(() => {
      // asked inside the transaction: two processes may start at once
      const applied = known.get(name) as string | undefined;
      if (applied === checksum) return;
      if (applied !== undefined) throw new Error(`migration ${name} is not the one that was applied`);
      db.exec(statements);
      record.run(name, checksum);
    });
    apply.immediate();
  }
}
