/** What a phrase that can name who speaks is, and how a record of one is made. */
import type { Kind } from '../claim.ts';
import type { Gender, GrammaticalNumber } from '../lang/language.ts';
import { is, keyOf, TRAIT, type Wording } from './naming.ts';
import type { Entity } from './entities.ts';
import type { Range } from './syntax.ts';
import type { Unit } from './text.ts';

/** How a phrase presents what it names: «le ministre», «un ministre», «son ministre», «ministre». */
export type Determination = 'definite' | 'indefinite' | 'possessive' | 'bare';

/** A noun phrase or pronoun that can stand for a speaker. */
export interface Phrase extends Range {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** The proper name in it, titles and determiner left out. */
  readonly name: Range | null;
  /** First unit behind the determiner. */
  readonly core: number;
  /** Key of the head noun or pronoun; empty for a bare name. */
  readonly key: string;
  readonly role: boolean;
  readonly collective: Kind | null;
  readonly civil: boolean;
  readonly determination: Determination;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** Folded words of modifiers and complements. */
  readonly words: readonly string[];
  readonly subject: boolean;
  /** Stands behind a preposition. */
  readonly oblique: boolean;
  /** Stands inside a larger phrase. */
  readonly nested: boolean;
  /** Whom it names; several when a last name is shared; none for pronouns and descriptions until they are resolved. */
  entities: readonly Entity[];
}

/** Reads one sentence. */
export interface Reader extends Wording {
  readonly sentence: number;
  readonly out: Phrase[];
}

const VERBAL = new Set(['verb', 'aux', 'clitic', 'neg']);
const NOMINAL = new Set(['name', 'noun', 'det', 'title', 'adj']);
/** Marks that no aside in commas runs across. */
const PARTS = new Set(['.', ';', ':', '!', '?']);

function determinationOf(r: Reader, det: number, core: number): Determination {
  if (det >= core) return 'bare';
  for (let i = det; i < core; i++) if (is(r.units[i], TRAIT.possessive, r.language)) return 'possessive';
  for (let i = det; i < core; i++) if (is(r.units[i], TRAIT.indefinite, r.language) || (r.units[i] as Unit).pos === 'num') return 'indefinite';
  return 'definite';
}

/** What a phrase is made of. Written out in full, and in this order, wherever one is found: records of one shape are quick to read. */
interface Parts {
  readonly from: number;
  readonly to: number;
  readonly core: number;
  readonly name: Range | null;
  readonly head: Range | null;
  readonly role: boolean;
  readonly collective: Kind | null;
  readonly civil: Gender | 'either' | null;
  readonly words: readonly string[];
  readonly nested: boolean;
  /** Null for what its determiners tell. */
  readonly determination: Determination | null;
}

export const NO_WORDS: readonly string[] = [];
const NO_ENTITIES: readonly Entity[] = [];

export function emit(r: Reader, parts: Parts): Phrase {
  const { units } = r;
  const { names } = r.language;
  const { from, to, core, name, head, role, collective, civil, words, nested } = parts;
  const key = head ? keyOf(units, head.from, head.to) : '';
  const headUnit = head ? (units[head.from] as Unit) : null;
  let det: Unit | undefined;
  for (let i = from; i < core && !det; i++) if (units[i]?.pos === 'det') det = units[i];
  let gender: Gender | null = civil === 'm' || civil === 'f' ? civil : null;
  if (!gender && role) gender = names.roles.get(key) ?? null;
  if (!gender && det?.gender && det.number !== 'p' && !(name && !head && det.key.endsWith("'"))) gender = det.gender;
  if (!gender && head && !role) gender = headUnit?.gender ?? null;
  let number: GrammaticalNumber | null = null;
  if (det?.number === 'p' || is(units[from], TRAIT.plural, r.language)) number = 'p';
  else if (head && det?.number === 's' && (collective !== 'group' || r.language.references.generic.has(key)) && r.language.nounHead === 'first') number = 's'; // «ce pays», «l'ONG»
  else if (head) number = collective === 'group' || (headUnit && isPluralHead(r, head)) ? 'p' : 's';
  else if (name) number = 's';
  const determination = parts.determination ?? determinationOf(r, from, core);
  const oblique = isOblique(r, from);
  const phrase: Phrase = {
    sentence: r.sentence, from, to, start: (units[from] as Unit).start, end: (units[to - 1] as Unit).end,
    kind: name && (role || !head || civil !== null) && !(determination === 'indefinite' && !head && name.to - name.from === 1) ? 'name' : 'noun',
    name, core, key, role, collective, civil: civil !== null,
    determination,
    gender, number, words, subject: !oblique && hasVerb(r, to), oblique, nested, entities: NO_ENTITIES,
  };
  r.out.push(phrase);
  return phrase;
}

export function isPluralHead(r: Reader, head: Range): boolean {
  const u = r.units[r.language.nounHead === 'last' ? head.to - 1 : head.from] as Unit;
  return u.number === 'p' || is(u, TRAIT.pluralRole, r.language);
}

function isOblique(r: Reader, from: number): boolean {
  let i = from - 1;
  const own = r.units[from] as Unit;
  if (own.pos === 'prep') return true;
  while (i >= 0 && (r.units[i]?.pos === 'adj' || r.units[i]?.pos === 'adv')) i--;
  return r.units[i]?.pos === 'prep';
}

/** Before a finite verb, behind no preposition. */
export const isSubject = (r: Reader, from: number, to: number): boolean => !isOblique(r, from) && hasVerb(r, to);

/** A finite verb follows the phrase that ends at `to`, an aside in commas or brackets left out. */
function hasVerb(r: Reader, to: number): boolean {
  const { units } = r;
  let i = to;
  if (units[i]?.text === '(') while (i < units.length && i - to < 12 && units[i++]?.text !== ')');
  if (units[i]?.text === ',') {
    let j = i + 1;
    while (j < units.length && j - i < 25 && units[j]?.text !== ',' && !PARTS.has(units[j]?.text as string)) j++;
    if (units[j]?.text === ',') i = j + 1;
  }
  while (units[i]?.pos === 'adv' || units[i]?.text === ',') i++;
  // "Ada Bah and Leo Carr met": both did
  if (r.language.references.joiners.has(units[i]?.key ?? '') && units[i]?.pos === 'conj') {
    let j = i + 1;
    while (j - i < 7 && NOMINAL.has(units[j]?.pos ?? '')) j++;
    if (j > i + 1) i = j;
  }
  return VERBAL.has(units[i]?.pos ?? '');
}

/** A title without an article that is a subject, or that a comma follows, has its bearer in it. */
export const needsSomebody = (r: Reader, to: number) => VERBAL.has(r.units[to]?.pos ?? '') || r.units[to]?.text === ',';

/** `key` is that of the pronoun without its hyphen, or says what kind it is. */
export function pronoun(r: Reader, from: number, to: number, key: string, gender: Gender | null, number: GrammaticalNumber | null): Phrase {
  const u = r.units[from] as Unit;
  const oblique = isOblique(r, from);
  return {
    sentence: r.sentence, from, to, start: u.start, end: (r.units[to - 1] as Unit).end, kind: 'pronoun', name: null, core: from,
    key, role: false, collective: null, civil: false, determination: 'bare',
    gender, number, words: NO_WORDS, subject: u.key.startsWith('-') || (!oblique && hasVerb(r, to)), oblique, nested: false, entities: NO_ENTITIES,
  };
}
