/** Those whom an article speaks of: what they are called and what its words make of them. */
import type { Kind } from '../claim.ts';
import type { Gender } from '../lang/language.ts';
import { foldedWords } from './folding.ts';

/** An office or a description of somebody: its head and the words that tell it from others of its kind. */
export interface Role {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly text: string;
  /** It stands before the name, as part of it. */
  readonly title: boolean;
}

export interface Entity {
  /** The fullest form that the article gives. */
  name: string;
  tokens: readonly string[];
  named: boolean;
  anonymous: boolean;
  plural: boolean;
  /** Members of a group named one by one. */
  members: readonly Entity[];
  roles: Role[];
  readonly votes: { person: number; organisation: number; place: number; m: number; f: number };
  /** Fixed kind of a described entity; null where the votes tell. */
  kind: Kind | null;
  count: number;
  /** Null until somebody asked. */
  tells: NameTells | null;
}

/** What a name tells by itself. */
export interface NameTells {
  readonly known: Kind | undefined;
  readonly medium: boolean;
  readonly numbered: boolean;
  /** «example.com» */
  readonly site: boolean;
}

/** A name or description as the article writes it: without a bracketed acronym, or the space that a link left behind an apostrophe. */
export function cleanName(text: string): string {
  return /[(\n«“"]|['’]\s| {2}|^\s|\s$|\u00a0|\u202f/.test(text) ? clean(text) : text;
}

const clean = (text: string) => text.replace(/(?<=\S)\s?[«“"]\s?\p{Ll}[^«»“”"]{0,60}[»”"]$/u, '').replace(/\s*\([^()]{1,40}\)(?=\s)/g, '').replace(/(?<=(?<!\p{L})(?:\p{L}|qu)['’])\s+(?=\p{L})/giu, '').replace(/\s+/g, ' ').trim();

const NO_MEMBERS: readonly Entity[] = [];

export function newEntity(name: string, named: boolean): Entity {
  return { name, tokens: named ? foldedWords(name) : [], named, anonymous: false, plural: false, members: NO_MEMBERS, roles: [], votes: { person: 0, organisation: 0, place: 0, m: 0, f: 0 }, kind: null, count: 0, tells: null };
}

/** What an entity is, by the votes of its mentions. */
export function kindOf(e: Entity): Kind {
  if (e.kind) return e.kind;
  const { person, organisation, place } = e.votes;
  if (person > 0 && person >= organisation && person >= place) return 'person';
  if (place > organisation) return 'place';
  return organisation > 0 ? 'organisation' : e.tokens.length > 1 && !/\d/.test(e.name) ? 'person' : 'unknown';
}

export const genderOf = (e: Entity): Gender | null => (e.votes.m > e.votes.f ? 'm' : e.votes.f > e.votes.m ? 'f' : null);
