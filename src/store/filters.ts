/**
 * What claims can be asked by: the one table that the search, its tags and its cursors are made of. A filter with `tags` compares
 * whole values and is stored with each claim; one with `where` compares a column.
 */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Claim } from '../claim.ts';
import { fold, slug, wordsOf } from './names.ts';

/** The filters of a search, as asked; absent ones do not narrow it. */
export interface ClaimFilters {
  /** Who says it: an actor's id, a full name, or a last name. */
  speaker?: string | undefined;
  /** Who says it or is spoken of. */
  actor?: string | undefined;
  /** Who is spoken of. */
  about?: string | undefined;
  /** Any of these topics. */
  topic?: readonly string[] | undefined;
  outlet?: string | undefined;
  via?: string | undefined;
  form?: string | undefined;
  act?: string | undefined;
  negated?: boolean | undefined;
  language?: string | undefined;
  /** Days, YYYY-MM-DD: claims that may have been made on or after, on or before. */
  from?: string | undefined;
  to?: string | undefined;
  min_confidence?: number | undefined;
  article?: string | undefined;
  /** Words, "phrases" and prefixes* in the content; all must match. */
  q?: string | undefined;
}

export type FilterName = keyof ClaimFilters;

/** A speaker that nobody could be found for still has a name to be asked by: its key starts with ~. */
export const actorKey = (actor: { id: string | null; name: string }) => actor.id ?? `~${slug(actor.name)}`;

interface TagFilter {
  readonly name: FilterName;
  /** The tag kinds it looks into; more than one for a union. */
  readonly kinds: readonly string[];
  /** Asked values are names of actors, to be looked up first. */
  readonly actors?: true;
  /** The tag values that an asked value stands for: any of them will do. */
  readonly values: (asked: never) => readonly string[];
}

const same = (asked: string) => [asked];
const slugged = (asked: string) => [slug(asked)];
const truth = (yes: boolean) => (yes ? 'yes' : 'no');

export const TAG_FILTERS: readonly TagFilter[] = [
  { name: 'speaker', kinds: ['speaker'], actors: true, values: same },
  { name: 'about', kinds: ['about'], actors: true, values: same },
  { name: 'actor', kinds: ['speaker', 'about'], actors: true, values: same },
  { name: 'topic', kinds: ['topic'], values: (asked: readonly string[]) => asked.map(slug) },
  { name: 'outlet', kinds: ['outlet'], values: slugged },
  { name: 'via', kinds: ['via'], values: slugged },
  { name: 'form', kinds: ['form'], values: same },
  { name: 'act', kinds: ['act'], values: same },
  { name: 'negated', kinds: ['negated'], values: (asked: boolean) => [truth(asked)] },
  { name: 'language', kinds: ['language'], values: same },
];

/** Every tag of a claim, as [kind, value]; what `TAG_FILTERS` look for. */
export function tagsOf(claim: Claim): [kind: string, value: string][] {
  const tags: [string, string][] = [
    ...claim.speakers.map((s): [string, string] => ['speaker', actorKey(s)]),
    ...claim.about.map((a): [string, string] => ['about', a.id]),
    ...claim.topics.map((t): [string, string] => ['topic', slug(t.id)]),
    ...claim.via.map((v): [string, string] => ['via', slug(v.name)]),
    ['form', claim.form],
    ['act', claim.act],
    ['negated', truth(claim.negated)],
    ['language', claim.language],
  ];
  if (claim.outlet !== null) tags.push(['outlet', slug(claim.outlet)]);
  return [...new Map(tags.map((tag) => [tag.join(' '), tag])).values()];
}

/** A tag as one word of the full-text index. */
export const tagWord = (kind: string, value: string) => `${kind}_${fold(value).replace(/[^\p{L}\p{N}]/gu, '_')}`;

/** The filters that compare a column of `claim`. */
export const COLUMN_FILTERS: { readonly [name in FilterName]?: (asked: never) => Expression<SqlBool> } = {
  from: (day: string) => sql<SqlBool>`claim.date_latest >= ${day}`,
  to: (day: string) => sql<SqlBool>`claim.date_earliest <= ${day} and claim.date_earliest <> ''`,
  min_confidence: (least: number) => sql<SqlBool>`claim.confidence >= ${least}`,
  article: (id: string) => sql<SqlBool>`claim.article_id = ${id}`,
};

/**
 * A search as typed, as an FTS5 expression over the `text` column; null when it has no word to look for.
 * Words must all occur; "quoted words" in this order; a word* by its beginning.
 */
export function textQuery(q: string): string | null {
  const parts: string[] = [];
  for (const [part] of q.matchAll(/"[^"]*"?|[^\s"]+/g)) {
    const words = wordsOf(part);
    if (words.length > 0) parts.push(`"${words.join(' ')}"${part.endsWith('*') ? ' *' : ''}`);
  }
  return parts.length > 0 ? parts.map((part) => `text : ${part}`).join(' AND ') : null;
}
