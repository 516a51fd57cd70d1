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
  /** Code units, and where they stand in the letters of its table. */
  readonly length: number;
  readonly at: number;
  /** Bits of SHAPE. */
  readonly shape: number;
  /** Without case, accents and ligatures. */
  readonly folded: string;
  /** The words of the key without accents, parted at hyphens and apostrophes; null until somebody asked. */
  words: readonly string[] | null;
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
  /** Its `leadOf`, without case and accents. */
  readonly lead: number;
  /** Where terms of a topic vocabulary go on behind it, and of which one. */
  terms: readonly TermNode[];
  termsOf: TermNode | null;
  /** Where names of places, and of the article's persons, go on behind it, and of which index. */
  place: NameNode | null;
  placeOf: NameNode | null;
  person: NameNode | null;
  personOf: NameNode | null;
}

/** Of a word that opens no term: one list for all, so that telling is comparing. */
export const NO_TERMS: readonly TermNode[] = [];

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
  /** A word that its stop belongs to: «M.», "U.S." */
  abbreviated: 64,
} as const;

function shapeOf(text: string): number {
  let shape = /[\p{L}\p{N}]/u.test(text.charAt(0)) ? 0 : SHAPE.mark; // of one code unit
  if (/^[0-9]/.test(text)) shape |= SHAPE.digit;
  if (/^(?:[.!?…]|\.{2,})$/.test(text)) shape |= SHAPE.stop;
  if (/^[-–—•*]/.test(text)) shape |= SHAPE.bullet;
  if (text === ';') shape |= SHAPE.semicolon;
  if (/^(?:[–—―-]|--)$/.test(text)) shape |= SHAPE.dash;
  if (text.length > 1 && text.endsWith('.')) shape |= SHAPE.abbreviated;
  return shape;
}

/** A bit by the first two letters of a word, which its plural and its other endings leave alone. */
export const leadOf = (word: string): number => 1 << ((word.charCodeAt(0) * 5 + (word.length > 1 ? word.charCodeAt(1) : 0)) & 31);

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
  /** The letters of all forms, one behind the other. */
  readonly letters: Uint16Array;
  lettersUsed: number;
}

/** Beyond this many forms all are forgotten, so that memory stays bounded. */
const FORMS_KEPT = 24_000;
/** A power of two, more than the forms kept. */
const SLOTS = 65_536;
/** Forms of one hash beyond these are made anew: nobody can write a text that makes looking up slow. */
const MAX_PROBES = 24;
/** Longer ones are no words, and are made anew each time. */
const LONGEST_KEPT = 40;
/** Forms of the press have nine letters. */
const LETTERS_KEPT = FORMS_KEPT * 12;

export const newForms = (): Forms => ({ slots: new Array<WordForm | undefined>(SLOTS).fill(undefined), count: 0, letters: new Uint16Array(LETTERS_KEPT), lettersUsed: 0 });

/**
 * The code units of a text. Loops over letters read them: a string is kept in one of half a dozen ways, and asking it for a letter costs
 * finding out which, each time. Those of the text read last are kept; those of a few words are overwritten by the next call.
 */
export function codesOf(text: string): Uint16Array {
  if (text === lastText) return lastCodes;
  if (text.length <= FEW.length) return fill(FEW, text);
  return text.length <= LONGEST_PART ? fill(new Uint16Array(text.length), text) : keepCodes(text);
}

/** The code units of a text that is read for longer. */
export function keepCodes(text: string): Uint16Array {
  lastText = text;
  lastCodes = fill(new Uint16Array(text.length), text);
  return lastCodes;
}

const FEW = new Uint16Array(64);
/** A part of a text that somebody asks about must not take the place of the text. */
const LONGEST_PART = 4096;
let lastText = '';
let lastCodes: Uint16Array = FEW;

function fill(codes: Uint16Array, text: string): Uint16Array {
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** What one letter adds to the hash of a word, which starts from 0. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashOn(hash, codes[i] as number);
  return hash;
}

/** The record of the word whose letters stand between two places of `codes`, and whose hash is given. */
export function formAt(forms: Forms, codes: Uint16Array, start: number, end: number, hash: number): WordForm {
  const { slots, letters } = forms;
  const length = end - start;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let probes = 0;
  for (let form = slots[slot]; form !== undefined; form = slots[slot]) {
    if (form.hash === hash && form.length === length) {
      const { at } = form;
      let i = 0;
      while (i < length && letters[at + i] === codes[start + i]) i++;
      if (i === length) return form;
    }
    slot = (slot + 1) & (SLOTS - 1);
    if (++probes === MAX_PROBES) return makeForm(forms, codes, start, end, hash, -1);
  }
  return makeForm(forms, codes, start, end, hash, slot);
}

/** The record of a word. */
export function formOf(forms: Forms, word: string): WordForm {
  const codes = codesOf(word);
  return formAt(forms, codes, 0, word.length, hashOf(codes, 0, word.length));
}

function makeForm(forms: Forms, codes: Uint16Array, start: number, end: number, hash: number, slot: number): WordForm {
  const length = end - start;
  const kept = slot >= 0 && length <= LONGEST_KEPT;
  if (kept && (forms.count >= FORMS_KEPT || forms.lettersUsed + length > LETTERS_KEPT)) {
    forms.slots = new Array<WordForm | undefined>(SLOTS).fill(undefined);
    forms.count = 0;
    forms.lettersUsed = 0;
  }
  const text = oneString(textOf(codes, start, end));
  const lower = text.toLowerCase();
  const key = lower === text ? text : oneString(lower);
  const folded = foldWord(text);
  // what is read most stands together, within one line of the processor's cache
  const form: WordForm = {
    text, key, capital: key !== text && /^\p{Lu}/u.test(text), hash, length, at: forms.lettersUsed, shape: shapeOf(text), readings: null,
    traits: -1, prepCues: undefined, nounCues: undefined, roles: undefined, collectives: undefined, pieces: undefined,
    folded: folded === key ? key : folded, words: null, lead: leadOf(folded), terms: NO_TERMS, termsOf: null, place: null, placeOf: null, person: null, personOf: null,
  };
  if (!kept) return form;
  for (let i = 0; i < length; i++) forms.letters[forms.lettersUsed + i] = codes[start + i] as number;
  forms.lettersUsed += length;
  forms.slots[forms.count === 0 ? (hash ^ (hash >>> 15)) & (SLOTS - 1) : slot] = form;
  forms.count++;
  return form;
}

function textOf(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += 4096) text += String.fromCharCode(...codes.subarray(from, Math.min(end, from + 4096)));
  return text;
}

/**
 * The same string as the engine keeps of names in programs: two of those are equal only if they are one, so that comparing words with the
 * words of this program, and finding them in maps, reads no letters. One word that is none of them, however rare, would have every comparison at
 * its place read letters from then on.
 */
function oneString(word: string): string {
  return Object.keys({ [word]: true })[0] as string;
}
