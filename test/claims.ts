/** Claims made by hand, so that what is tested of the store does not move with the extractor. */
import type { Seed } from '../src/actors/seed.ts';
import type { Claim, Speaker } from '../src/claim.ts';
import { openDatabase } from '../src/store/database.ts';
import { type NewArticle, type Store, sqliteStore } from '../src/store/store.ts';

/** Without the repository's own data, so that what is tested of the store does not move with it either. */
export const memoryStore = (seeds: readonly Seed[] = []): Store => sqliteStore(openDatabase(':memory:'), seeds);

export function speaker(name: string, over: Partial<Speaker> = {}): Speaker {
  const id = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-');
  return { name, id, actor_name: name, kind: 'person', role: null, anonymous: false, mention: null, ...over };
}

export function article(id: string, over: Partial<NewArticle> = {}): NewArticle {
  return {
    id,
    text: `text of ${id}`,
    title: null,
    outlet: 'La Gazette',
    agency: null,
    author: null,
    url: null,
    published: '2023-09-05',
    language: 'fr',
    given: {},
    detected: [],
    unattributed: [],
    extractor: '0',
    ...over,
  };
}

export function claim(articleId: string, n: number, over: Partial<Claim> = {}): Claim {
  const text = over.text ?? `claim ${n}`;
  return {
    id: `${articleId}-${n}`,
    article_id: articleId,
    speakers: [speaker('John Kirby')],
    cue: null,
    content: [{ text, start: n * 100, end: n * 100 + text.length }],
    text,
    form: 'direct',
    act: 'state',
    negated: false,
    hedged: false,
    date: null,
    date_earliest: '2023-09-05',
    date_latest: '2023-09-05',
    date_basis: 'published',
    date_mention: null,
    via: [],
    about: [],
    topics: [],
    nested_in: null,
    language: 'fr',
    confidence: 0.9,
    rule: 'fr.test',
    extractor: '0',
    outlet: 'La Gazette',
    ...over,
  };
}
