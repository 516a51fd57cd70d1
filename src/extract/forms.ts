/**
 * Forms: one record for each word as written, looked up by its letters where they stand in a text, without cutting them out. A text goes
 * round in few forms, so what tables and patterns tell of one is asked once and kept in its record. Records hold on to no text.
 */
import type { Form, PrepCue } from '../lang/language.ts';
import type { NameNode } from './about.ts';
import type { NounStart } from './cues.ts';
import type { TermNode } from './topics.ts';

/** A form, and what the stages of reading keep of it: each fills its own slots when it first meets the form. */
export interface WordForm extends Form {
  readonly hash: number;
  /** Bits of SHAPE. */
  readonly shape: number;
  /** Without case, accents and ligatures. */
  readonly folded: string;
  /** The words that are written as this one, null for one word. */
  pieces: readonly WordForm[] | null | undefined;
  /** Rows of the cue lexicon that start with it, null for none, undefined until looked up. */
  prepCues: readonly PrepCue[] | null | undefined;
  nounCues: readonly NounStart[] | null | undefined;
  /** Offices and bodies that start with it. */
  roles: readonly (readonly string[])[] | null | undefined;
  collectives: readonly (readonly string[])[] | null | undefined;
  /** Bits that the reading of phrases keeps; negative until looked up. */
  traits: number;
  /** Where terms of a topic vocabulary go on behind it, and of which one. */
  terms: readonly TermNode[];
  termsOf: TermNode | null;
  /** Where names of places, and of the article's persons, go on behind it, and of which index. */
  place: NameNode | null;
  placeOf: NameNode | null;
  person: NameNode | null;
  personOf: NameNode | null;
}

/** What the letters alone tell. */
export const SHAPE = {
  /** No letter or digit opens it: a mark. */
  mark: 1,
  digit: 2,
  /** Ends a sentence. */
  stop: 4,
  /** Opens an item of a list. */
  bullet: 8,
  semicolon: 16,
  /** All of it is a dash. */
  dash: 32,
} as const;

function shapeOf(text: string): number {
  let shape = /[\p{L}\p{N}]/u.test(text.charAt(0)) ? 0 : SHAPE.mark; // of one code unit
  if (/^[0-9]/.test(text)) shape |= SHAPE.digit;
  if (/^(?:[.!?…]|\.{2,})$/.test(text)) shape |= SHAPE.stop;
  if (/^[-–—•*]/.test(text)) shape |= SHAPE.bullet;
  if (text === ';') shape |= SHAPE.semicolon;
  if (/^(?:[–—-]|--)$/.test(text)) shape |= SHAPE.dash;
  return shape;
}

/** A word without case, accents and ligatures. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** The forms met in one language. */
export interface Forms {
  slots: (WordForm | undefined)[];
  count: number;
}

/** Beyond this many forms all are forgotten, so that memory stays bounded. */
const FORMS_KEPT = 24_000;
/** A power of two, more than the forms kept. */
const SLOTS = 65_536;
/** Forms of one hash beyond these are made anew: nobody can write a text that makes looking up slow. */
const MAX_PROBES = 24;
/** Longer ones are no words, and are made anew each time. */
const LONGEST_KEPT = 40;

export const newForms = (): Forms => ({ slots: new Array<WordForm | undefined>(SLOTS).fill(undefined), count: 0 });

/** What one letter adds to the hash of a word, which starts from 0. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

/** The record of `text.slice(start, end)`, whose hash is given. */
export function formAt(forms: Forms, text: string, start: number, end: number, hash: number): WordForm {
  const { slots } = forms;
  const length = end - start;
  let at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let probes = 0;
  for (let form = slots[at]; form !== undefined; form = slots[at]) {
    if (form.hash === hash && form.text.length === length) {
      const known = form.text;
      let i = 0;
      while (i < length && known.charCodeAt(i) === text.charCodeAt(start + i)) i++;
      if (i === length) return form;
    }
    at = (at + 1) & (SLOTS - 1);
    if (++probes === MAX_PROBES) return makeForm(forms, text.slice(start, end), hash, -1);
  }
  return makeForm(forms, text.slice(start, end), hash, at);
}

function makeForm(forms: Forms, written: string, hash: number, at: number): WordForm {
  // a copy: what is cut from a text may hold on to all of it
  const text = written.length > LONGEST_KEPT ? written : ` ${written}`.slice(1);
  const lower = text.toLowerCase();
  const key = lower === text ? text : lower; // one string: telling them apart is then free
  const folded = foldWord(text);
  const form: WordForm = {
    text, key, capital: key !== text && /^\p{Lu}/u.test(text), hash, shape: shapeOf(text), readings: null, folded: folded === key ? key : folded, pieces: undefined,
    prepCues: undefined, nounCues: undefined, roles: undefined, collectives: undefined, traits: -1,
    terms: [], termsOf: null, place: null, placeOf: null, person: null, personOf: null,
  };
  if (at < 0 || text.length > LONGEST_KEPT) return form;
  if (forms.count >= FORMS_KEPT) {
    forms.slots = new Array<WordForm | undefined>(SLOTS).fill(undefined);
    forms.count = 0;
    forms.slots[(hash ^ (hash >>> 15)) & (SLOTS - 1)] = form;
  } else forms.slots[at] = form;
  forms.count++;
  return form;
}
