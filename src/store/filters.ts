/**
 * What claims can be asked by: the one table that lists, facets, series, exports and their parameters are made of. A filter of
 * `TAG_FILTERS` compares whole values, which are stored as tags with each claim; dates and confidence compare numbers.
 */

import { slug } from '../actors/keys.ts';
import type { Claim } from '../claim.ts';

/** One value, or several of which any will do. */
export type Some = string | readonly string[];

/** The filters of a search, as asked; absent ones do not narrow it. */
export interface ClaimFilters {
  /** Who says it: an actor's id, a full name, or a last name. */
  speaker?: Some | undefined;
  /** Who says it or is spoken of. */
  actor?: Some | undefined;
  /** Who is spoken of. */
  about?: Some | undefined;
  topic?: Some | undefined;
  outlet?: Some | undefined;
  via?: Some | undefined;
  form?: Some | undefined;
  act?: Some | undefined;
  language?: Some | undefined;
  not_speaker?: Some | undefined;
  not_actor?: Some | undefined;
  not_about?: Some | undefined;
  not_topic?: Some | undefined;
  not_outlet?: Some | undefined;
  not_via?: Some | undefined;
  not_form?: Some | undefined;
  not_act?: Some | undefined;
  not_language?: Some | undefined;
  /** Who speaks for a speaker or actor asked for is meant as well, while they do. */
  include?: 'representatives' | undefined;
  negated?: boolean | undefined;
  /** Of a source that is not named. */
  anonymous?: boolean | undefined;
  /** Days, YYYY-MM-DD: claims that may have been made on or after, on or before. */
  from?: string | undefined;
  to?: string | undefined;
  min_confidence?: number | undefined;
  article?: string | undefined;
  /** Of the prints of one statement in several outlets only the one that came in first, among those asked for. */
  distinct?: 'wire' | undefined;
  /** What people said of it, or `unreviewed`. Unless asked for, rejected claims are left out. */
  review?: Some | undefined;
  /** Words, "phrases", prefixes* and OR; see `textQuery`. */
  q?: string | undefined;
}

/** A speaker that nobody could be found for still has a name to be asked by: its key starts with ~. */
export const actorKey = (actor: { id: string | null; name: string }) => actor.id ?? `~${slug(actor.name)}`;

/**
 * The kinds of tags; a tag's id ends with its kind's place here. Stored databases depend on the order: add at the end, sixteen at most.
 * `all`, every claim, has one tag, whose id is 0.
 */
export const TAG_KINDS = [
  'all',
  'speaker',
  'about',
  'topic',
  'via',
  'outlet',
  'form',
  'act',
  'negated',
  'language',
  'confidence',
  'month',
  'day',
  'span',
  'anonymous',
  'review',
] as const;
export type TagKind = (typeof TAG_KINDS)[number];
export const kindOf = (tag: number): TagKind => TAG_KINDS[tag & 15] as TagKind;

/** Kinds that are only counted: claims are in the order of their days. */
export const COUNTED_ONLY: ReadonlySet<TagKind> = new Set(['month', 'day']);

/** Kinds of which every claim has exactly one. */
export const PARTITIONS: ReadonlySet<TagKind> = new Set(['form', 'act', 'negated', 'language', 'anonymous']);

/**
 * Kinds of few and common values, of which every claim has exactly one: what it has of all of them together is a word of the full-text index,
 * since to intersect their long lists takes too long. Raise the version of the index to add one.
 */
export const COMBINED = ['form', 'act', 'negated', 'language'] as const satisfies readonly TagKind[];

/**
 * Kinds of which a value may be as common: with each of them, what a claim has of each of `HALVES` is a word as well, so that several filters at
 * once find few claims without reading long lists.
 */
export const PAIRED: ReadonlySet<TagKind> = new Set(['topic', 'outlet']);
export const HALVES: readonly (readonly (typeof COMBINED)[number][])[] = [
  ['form', 'language'],
  ['act', 'negated'],
];

export interface TagFilter {
  readonly name: 'speaker' | 'actor' | 'about' | 'topic' | 'outlet' | 'via' | 'form' | 'act' | 'language';
  /** The tag kinds it looks into; more than one for a union. */
  readonly kinds: readonly TagKind[];
  /** Asked values are names of actors, to be looked up first. */
  readonly actors?: true;
  /** The tag value that an asked value stands for. */
  readonly value: (asked: string) => string;
}

const same = (asked: string) => asked;

export const TAG_FILTERS: readonly TagFilter[] = [
  { name: 'speaker', kinds: ['speaker'], actors: true, value: same },
  { name: 'actor', kinds: ['speaker', 'about'], actors: true, value: same },
  { name: 'about', kinds: ['about'], actors: true, value: same },
  { name: 'topic', kinds: ['topic'], value: slug },
  { name: 'outlet', kinds: ['outlet'], value: slug },
  { name: 'via', kinds: ['via'], value: slug },
  { name: 'form', kinds: ['form'], value: same },
  { name: 'act', kinds: ['act'], value: same },
  { name: 'language', kinds: ['language'], value: same },
];

export const truth = (yes: boolean) => (yes ? 'yes' : 'no');

/** The part of the scale, in hundredths, that a confidence lies in. */
export const hundredth = (confidence: number) => Math.floor(confidence * 100 + 1e-9);

/** YYYY-MM-DD as the number YYYYMMDD; 0 for no day. */
export const dayNumber = (day: string | null | undefined) => (day ? Number(day.replaceAll('-', '').padEnd(8, '0')) : 0);

/** The day `days` before a day number. */
export function daysBefore(day: number, days: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, (day % 100) - days);
  if (date.getUTCFullYear() < 0) return 0;
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** Days as numbers without gaps, months counted as 31 days: 0 for no day. 22 bits hold the year 9999. */
const ordinalOf = (day: number) =>
  day === 0 ? 0 : (Math.floor(day / 10000) * 12 + Math.max(1, Math.floor(day / 100) % 100) - 1) * 31 + Math.max(1, day % 100);

/** Bits of a place that hold the claim's `seq`; those above hold the age of its first day. */
export const SEQ_BITS = 41;
export const MOST_SEQ = 2 ** SEQ_BITS - 1;
const MOST_DAY = 2 ** 22 - 1;

/** The age of a day (a number YYYYMMDD): the later the day, the smaller. No day is older than any. */
export const ageOf = (day: number) => MOST_DAY - ordinalOf(day);
export const UNDATED = ageOf(0);

/** The day number of an age. */
export function dayOfAge(age: number): number {
  const ordinal = MOST_DAY - age - 1;
  return ordinal < 0 ? 0 : Math.floor(ordinal / 372) * 10000 + ((Math.floor(ordinal / 31) % 12) + 1) * 100 + (ordinal % 31) + 1;
}

/**
 * Where a claim stands among all: by the first day on which it may have been made, the newest first, since that is how most ask and the
 * full-text index reads forwards several times as fast as backwards; then as its article came in, then as it stands there. Larger than a
 * number holds: SQL takes it apart, `place >> SEQ_BITS` is the age.
 */
export const placeOf = (day: number, seq: number): bigint => placeAt(ageOf(day), seq);
export const placeAt = (age: number, seq: number): bigint => (BigInt(age) << BigInt(SEQ_BITS)) | BigInt(seq);

/** How many days before its last day a claim of a span may start; of the widest, any. */
export const REACH = [0, 31, 366, Number.POSITIVE_INFINITY] as const;

export function spanOf(day: number, last: number): 0 | 1 | 2 | 3 {
  if (day === last) return 0;
  return daysBefore(last, 31) <= day ? 1 : daysBefore(last, 366) <= day ? 2 : 3;
}

/** One value for each claim that was reviewed: an accepted claim may be corrected, too. */
const reviewValue = ({ state, corrected }: NonNullable<Claim['review']>) =>
  state === 'accepted' && corrected.length > 0 ? 'accepted+corrected' : state;

/** Tag values that an asked value of `review` stands for. */
export const reviewValues = (asked: string) => (asked === 'accepted' || asked === 'corrected' ? [asked, 'accepted+corrected'] : [asked]);

/** Every tag of a claim, as [kind, value], each once. */
export function tagsOf(claim: Claim): [kind: TagKind, value: string][] {
  const [day, last] = [dayNumber(claim.date_earliest), dayNumber(claim.date_latest)];
  const tags: [TagKind, string][] = [
    ...claim.speakers.map((s): [TagKind, string] => ['speaker', actorKey(s)]),
    ...claim.about.map((a): [TagKind, string] => ['about', a.id]),
    ...claim.topics.map((t): [TagKind, string] => ['topic', slug(t.id)]),
    ...claim.via.flatMap((v): [TagKind, string][] => [['via', slug(v.name)], ...(v.id ? [['via', v.id] as [TagKind, string]] : [])]),
    ['form', claim.form],
    ['act', claim.act],
    ['negated', truth(claim.negated)],
    ['anonymous', truth(claim.speakers.some((s) => s.anonymous))],
    ['language', claim.language],
    ['confidence', String(hundredth(claim.confidence))],
    ['month', String(Math.floor(day / 100))],
    ['day', String(day)],
    ['span', String(spanOf(day, last))],
  ];
  if (claim.review) tags.push(['review', reviewValue(claim.review)]);
  if (claim.outlet !== null) tags.push(['outlet', slug(claim.outlet)]);
  return [...new Map(tags.map((tag) => [tag.join(' '), tag])).values()];
}
