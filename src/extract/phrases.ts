/**
 * The phrases of a sentence that can name who speaks: names with their titles, offices with their complements, bodies, descriptions,
 * pronouns. Quotations are opaque here. Unit indices inside a sentence; ranges are half open. Linear in the text.
 */
import type { Kind } from '../claim.ts';
import type { Gender, GrammaticalNumber, Language } from '../lang/language.ts';
import { mediumOf } from '../lang/media.ts';
import { isThing } from './clause.ts';
import type { Entity } from './names.ts';
import type { WordForm } from './forms.ts';
import type { Range } from './syntax.ts';
import type { Doc, Sentence, Unit } from './text.ts';

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

/** What lists and letters tell of a form by itself. */
const TRAIT = { civil: 1, particle: 2, nobiliary: 4, fused: 8, attach: 16, genitive: 32, indefinite: 64, firstName: 128, acronym: 256, initial: 512, hyphened: 1024, shouted: 2048, role: 4096, doubleName: 8192, pluralRole: 16384, plural: 32768, possessive: 65536, latter: 131072, genericBody: 262144 } as const;

function traitsOf({ key, text }: WordForm, { names, references }: Language): number {
  const dash = key.indexOf('-');
  return (
    (names.civil.has(key) ? TRAIT.civil : 0) |
    (names.particles.has(key) ? TRAIT.particle : 0) |
    (references.nobiliary.has(key) ? TRAIT.nobiliary : 0) |
    (references.fused.has(key) ? TRAIT.fused : 0) |
    (references.attach.has(key) ? TRAIT.attach : 0) |
    (references.genitive.has(key) ? TRAIT.genitive : 0) |
    (references.indefinite.has(key) ? TRAIT.indefinite : 0) |
    (names.firstNames.has(key) ? TRAIT.firstName : 0) |
    (isAcronym(text) ? TRAIT.acronym : 0) |
    (INITIAL.test(text) ? TRAIT.initial : 0) |
    (text !== key && HYPHENED.test(text) ? TRAIT.hyphened : 0) |
    (text.length > 1 && /^\p{Lu}+$/u.test(text) ? TRAIT.shouted : 0) |
    (names.roles.has(key) ? TRAIT.role : 0) |
    (dash > 0 && names.firstNames.has(key.slice(0, dash)) ? TRAIT.doubleName : 0) |
    (names.roles.has(key) && /[^s]s$/.test(key) && names.roles.has(key.slice(0, -1)) ? TRAIT.pluralRole : 0) |
    (references.plurals.has(key) ? TRAIT.plural : 0) |
    (references.possessives.has(key) || key === "'s" ? TRAIT.possessive : 0) |
    (references.latter.has(key) ? TRAIT.latter : 0) |
    (references.generic.get(key) === 'organisation' ? TRAIT.genericBody : 0)
  );
}

/** Whether a unit's form has one of these traits. */
function is(u: Unit | undefined, traits: number, language: Language): boolean {
  if (u === undefined) return false;
  if (u.form.traits < 0) u.form.traits = traitsOf(u.form, language);
  return (u.form.traits & traits) !== 0;
}

interface Tables {
  readonly roles: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly collectives: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly synonyms: ReadonlyMap<string, string>;
  /** Heads of the offices among them that take several words. */
  readonly longOffices: ReadonlySet<string>;
}

const tables = new WeakMap<Language, Tables>();

function tablesOf(language: Language): Tables {
  let t = tables.get(language);
  if (!t) {
    const synonyms = new Map<string, string>();
    for (const row of language.references.synonyms) for (const word of row) synonyms.set(word, row[0] as string);
    const longOffices = new Set([...synonyms.keys()].map((k) => k.split(' ')).filter((k) => k.length > 1).map((k) => k[0] as string));
    t = { roles: firstWords(language.names.roles.keys()), collectives: firstWords(language.names.collectives.keys()), synonyms, longOffices };
    tables.set(language, t);
  }
  return t;
}

/** Expressions by their first word, the longest first; words as the tokeniser cuts them. */
function firstWords(expressions: Iterable<string>): Map<string, string[][]> {
  const out = new Map<string, string[][]>();
  for (const expression of expressions) {
    const words = expression.replace(/(?<=^| )([cdjlmnst]|qu)'(?=\S)/g, "$1' ").split(' ');
    const first = words[0] as string;
    const rows = out.get(first);
    if (rows) rows.push(words);
    else out.set(first, [words]);
  }
  for (const rows of out.values()) rows.sort((a, b) => b.length - a.length);
  return out;
}

/** What is cut from a text may hold on to all of it: only copies are kept. */
const ownCopy = (word: string) => ` ${word}`.slice(1);

const FOLDED = new Map<string, string>();

/** Lower case, without accents and ligatures. */
export function fold(word: string): string {
  let f = FOLDED.get(word);
  if (f === undefined) {
    const own = ownCopy(word);
    f = /^[ -~]*$/.test(own) ? own.toLowerCase() : own.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');
    if (FOLDED.size > 20_000) FOLDED.clear();
    if (word.length < 80) FOLDED.set(own, f);
  }
  return f;
}

const WORDS = new Map<string, readonly string[]>();

/** The words of a name, folded; hyphens and apostrophes part them. */
export function foldedWords(text: string): readonly string[] {
  let words = WORDS.get(text);
  if (words === undefined) {
    words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (WORDS.size > 20_000) WORDS.clear();
    if (text.length < 80) WORDS.set(ownCopy(text), words);
  }
  return words;
}

/** Adds what a unit is folded to. */
function addWords(words: string[], { form }: Unit): void {
  form.words ??= foldedWords(form.key);
  for (const word of form.words) words.push(word);
}

/** How many words the office that starts at unit i takes; 0 where none does. */
function roleAt(r: Reader, i: number): number {
  const form = r.units[i]?.form;
  if (form === undefined) return 0;
  if (form.roles === undefined) form.roles = r.tables.roles.get(form.key) ?? null;
  return form.roles === null ? 0 : matchAt(r.units, i, form.roles);
}

/** How many words the kind of body that starts at unit i takes; 0 where none does. */
function collectiveAt(r: Reader, i: number): number {
  const form = r.units[i]?.form;
  if (form === undefined) return 0;
  if (form.collectives === undefined) form.collectives = r.tables.collectives.get(form.key) ?? null;
  return form.collectives === null ? 0 : matchAt(r.units, i, form.collectives);
}

function matchAt(units: readonly Unit[], i: number, rows: readonly (readonly string[])[]): number {
  for (const row of rows) {
    let j = 1;
    while (j < row.length && units[i + j]?.key === row[j]) j++;
    if (j === row.length) return j;
  }
  return 0;
}

/** Reads one sentence. */
interface Reader {
  readonly units: readonly Unit[];
  readonly sentence: number;
  readonly language: Language;
  readonly tables: Tables;
  /** Keys that stand inside sentences with a capital, and those that stand behind a first name. */
  readonly known: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** In the first paragraph, which can be a headline. */
  readonly first: boolean;
  readonly out: Phrase[];
}

const OPEN = new Set(['noun', 'adj', 'other', 'verb', 'part', 'inf', 'ger']);
const HYPHENED = /^\p{Ll}{1,3}['’-]\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;

function isNameWord(r: Reader, i: number): boolean {
  const u = r.units[i];
  if (u === undefined || u.quotation) return false;
  if (u.pos === 'name') return true;
  if (u.capital && r.surnames.has(u.key)) return true;
  if (!u.capital) return is(u, TRAIT.hyphened, r.language);
  if (is(u, TRAIT.initial, r.language)) return true;
  if (is(u, TRAIT.acronym, r.language)) return (OPEN.has(u.pos) || u.pos === 'rel') && !isShouted(r, i); // WHO
  // «Kim Jong Un»: no article is capitalised in the middle of a sentence
  if (u.pos === 'det' && !u.initial && !isShouted(r, i) && [i - 1, i - 2].every((k) => r.units[k]?.pos === 'name' && r.units[k]?.capital)) return r.units[i - 1]?.end === u.start - 1;
  if (!OPEN.has(u.pos)) return false;
  if (r.known.has(u.key)) return true;
  // the first word of a sentence, or a headline, where capitals tell little
  if (u.initial && r.language.places.byName.has(u.key)) return true;
  if (u.pos !== 'noun') return false;
  const next = r.units[i + 1];
  if (is(u, TRAIT.firstName, r.language) && next?.capital && (next.pos === 'name' || next.pos === 'noun')) return true;
  const before = r.units[i - 1];
  return !u.initial && ((before?.capital === true && is(before, TRAIT.firstName, r.language)) || (!r.first && isKnown(r, i - 1) && isKnown(r, i + 1)));
}

const isKnown = (r: Reader, i: number) => r.units[i]?.capital === true && r.known.has((r.units[i] as Unit).key);

/** Capitals tell nothing where the words around have nothing but capitals. */
const isShouted = (r: Reader, i: number) => is(r.units[i - 1], TRAIT.shouted, r.language) || is(r.units[i + 1], TRAIT.shouted, r.language);

const isFirstName = (r: Reader, i: number) => r.units[i]?.capital === true && is(r.units[i], TRAIT.firstName | TRAIT.doubleName, r.language);

/** A title in the middle of capitals, before somebody: not the «Private» of "Salem Private School Board". */
function isCapitalRole(r: Reader, i: number): boolean {
  if (r.units[i]?.capital !== true) return false;
  const n = roleAt(r, i);
  if (!n) return false;
  if (isFirstName(r, i + n)) return true;
  for (let k = i + n; k < i + n + 4 && isNameWord(r, k); k++) if (collectiveAt(r, k)) return false;
  return true;
}

/** A run of more capitals than this is no name. */
const MAX_NAME = 10;

/**
 * End of the name that starts at i. Particles join names; «de» does so behind a first name, or in a title with an article («La Dépêche du Midi»). A title inside ends it when a name
 * follows ("Senate President Jane Roe").
 */
function nameEnd(r: Reader, i: number, limit: number): number {
  const { units } = r;
  const { references } = r.language;
  let j = i + 1;
  while (j < limit && j - i < MAX_NAME) {
    const u = units[j] as Unit;
    if (u.pos === 'title') break;
    if (isNameWord(r, j)) {
      if (isCapitalRole(r, j) && isNameWord(r, j + 1) && !isFirstName(r, j - 1)) break;
      // two names side by side: «l'ONU Claire Vasseur»
      if (isFirstName(r, j) && isNameWord(r, j + 1) && j - i >= 1 && !isFirstName(r, j - 1) && (is(units[j - 1], TRAIT.acronym, r.language) || mediumOf(units.slice(i, j).map((x) => x.text).join(' ')))) break;
      j++;
      continue;
    }
    const nobiliary = is(u, TRAIT.nobiliary, r.language);
    if (is(u, TRAIT.nobiliary | TRAIT.particle, r.language)) {
      let k = j + 1;
      while (k < limit && k - j < 3 && is(units[k], TRAIT.particle, r.language) && !isNameWord(r, k)) k++;
      if (k < limit && isNameWord(r, k) && (!nobiliary || (j === i + 1 && isFirstName(r, i)) || (j === i + 2 && references.definite.has((units[i] as Unit).key)))) {
        j = k + 1;
        continue;
      }
    }
    // «Santé publique France»
    if (r.language.nounHead === 'first' && (u.pos === 'adj' || (u.pos === 'noun' && references.adjectival.test(u.key))) && j === i + 1 && r.units[j + 1]?.pos === 'name' && j + 1 < limit && !isFirstName(r, i) && !isFirstName(r, j + 1) && !r.surnames.has((units[i] as Unit).key)) {
      j += 2;
      continue;
    }
    // «Le Canard enchaîné»
    if (r.language.nounHead === 'first' && j === i + 1 && (u.pos === 'part' || u.pos === 'adj') && mediumOf(`${(units[i] as Unit).text} ${u.text}`)) {
      j++;
      continue;
    }
    if ((u.text === '&' || u.pos === 'num') && isNameWord(r, j + 1) && j + 1 < limit && (u.text === '&' || u.end + 1 === units[j + 1]?.start)) {
      j += 2;
      continue;
    }
    break;
  }
  return j;
}

export const isAcronym = (text: string) => text.length > 1 && text.length < 12 && /\p{Lu}.*\p{Lu}/u.test(text) && /^[\p{Lu}\p{N}.&-]{2,10}s?$/u.test(text);

const VERBAL = new Set(['verb', 'aux', 'clitic', 'neg']);

function determinationOf(r: Reader, det: number, core: number): Determination {
  if (det >= core) return 'bare';
  for (let i = det; i < core; i++) if (is(r.units[i], TRAIT.possessive, r.language)) return 'possessive';
  for (let i = det; i < core; i++) if (is(r.units[i], TRAIT.indefinite, r.language) || (r.units[i] as Unit).pos === 'num') return 'indefinite';
  return 'definite';
}

/** Keys of some units as the lexicons write an expression. */
function keyOf(units: readonly Unit[], from: number, to: number): string {
  if (to === from + 1) return (units[from] as Unit).key;
  return units.slice(from, to).map((u) => u.key).join(' ').replace(/' /g, "'");
}

/** Whether units are a word for a body of some kind: «la société», "the firm". */
const isGeneric = (r: Reader, from: number, to: number): boolean =>
  to === from + 1 ? is(r.units[from], TRAIT.genericBody, r.language) : r.language.references.generic.get(keyOf(r.units, from, to)) === 'organisation';

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

const NO_WORDS: readonly string[] = [];

function emit(r: Reader, parts: Parts): Phrase {
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
  const phrase: Phrase = {
    sentence: r.sentence, from, to, start: (units[from] as Unit).start, end: (units[to - 1] as Unit).end,
    kind: name && (role || !head || civil !== null) && !(determination === 'indefinite' && !head && name.to - name.from === 1) ? 'name' : 'noun',
    name, core, key, role, collective, civil: civil !== null,
    determination,
    gender, number, words, subject: isSubject(r, from, to), oblique: isOblique(r, from), nested, entities: [],
  };
  r.out.push(phrase);
  return phrase;
}

function isPluralHead(r: Reader, head: Range): boolean {
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

/** A finite verb follows, an aside in commas or brackets left out. */
function isSubject(r: Reader, from: number, to: number): boolean {
  const { units } = r;
  if (isOblique(r, from)) return false;
  let i = to;
  if (units[i]?.text === '(') while (i < units.length && i - to < 12 && units[i++]?.text !== ')');
  if (units[i]?.text === ',') {
    let j = i + 1;
    while (j < units.length && j - i < 25 && units[j]?.text !== ',' && !/^[.;:!?]$/.test(units[j]?.text ?? '')) j++;
    if (units[j]?.text === ',') i = j + 1;
  }
  while (units[i]?.pos === 'adv' || units[i]?.text === ',') i++;
  // "Ada Bah and Leo Carr met": both did
  if (r.language.references.joiners.has(units[i]?.key ?? '') && units[i]?.pos === 'conj') {
    let j = i + 1;
    while (j - i < 7 && ['name', 'noun', 'det', 'title', 'adj'].includes(units[j]?.pos ?? '')) j++;
    if (j > i + 1) i = j;
  }
  return VERBAL.has(units[i]?.pos ?? '');
}

/** Behind a head that stands last: phrases tied by a preposition. A title without an article needs somebody: "CEO of the Red Cross Jane Roe". */
function complementsLast(r: Reader, at: number, role: boolean, bare: boolean, words: string[]): { to: number; bearer: Range | null } {
  const { units } = r;
  let i = at;
  for (let guard = 0; guard < 4; guard++) {
    const u = units[i];
    if (!u || !is(u, TRAIT.attach, r.language)) break;
    let j = i + 1;
    while (units[j]?.pos === 'det') j++;
    if (role && isNameWord(r, j)) {
      let end = j + 1;
      while (isNameWord(r, end) || (is(units[end], TRAIT.particle, r.language) && isNameWord(r, end + 1))) end++;
      let split = bearerInside(r, j, end);
      if (split < 0 && bare && end - j > 2 && needsSomebody(r, end)) split = end - 2;
      if (split > 0) {
        for (let k = j; k < split; k++) addWords(words, units[k] as Unit);
        emit(r, { from: j, to: split, core: j, name: { from: j, to: split }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: null });
        return { to: end, bearer: { from: split, to: end } };
      }
      if (bare && units[end]?.pos === 'title' && isNameWord(r, end + 1)) {
        const to = nameEnd(r, end + 1, units.length);
        return { to, bearer: { from: end + 1, to } };
      }
    }
    if (units[i + 1]?.pos === 'pron' || units[i + 1]?.pos === 'quote') break;
    const before = r.out.length;
    const end = readHeadLast(r, i + 1);
    if (r.out.length === before) break;
    for (let k = before; k < r.out.length; k++) (r.out[k] as { nested: boolean }).nested = true;
    for (let k = i + 1; k < end; k++) if (units[k]?.pos !== 'det' && units[k]?.pos !== 'prep') addWords(words, units[k] as Unit);
    i = end;
  }
  return { to: i, bearer: null };
}

/** A title without an article that is a subject, or that a comma follows, has its bearer in it. */
const needsSomebody = (r: Reader, to: number) => VERBAL.has(r.units[to]?.pos ?? '') || r.units[to]?.text === ',';

/** Behind a head: adjectives, names, and complements tied by a preposition. Returns where the phrase ends and the name of who bears the role. */
function complements(r: Reader, at: number, limit: number, role: boolean, words: string[], label = false): { to: number; bearer: Range | null; apposed: Range | null } {
  const { units } = r;
  const { references } = r.language;
  let i = at;
  let apposed: Range | null = null;
  let body: { head: Range; to: number; definite: boolean; name: Range | null } | null = null; // the last body among the complements, with its own
  const flush = () => {
    if (!body) return;
    const { head, to, definite, name } = body;
    body = null;
    const own = units.slice(head.to, to).filter((x) => x.pos !== 'det' && x.pos !== 'prep');
    emit(r, { from: head.from, to, core: head.from, name, head, role: false, collective: r.language.names.collectives.get(keyOf(units, head.from, head.to)) ?? 'organisation', civil: null, words: foldedWords(own.map((x) => x.key).join(' ')), nested: true, determination: definite ? 'definite' : 'bare' });
  };
  for (let guard = 0; guard < 6 && i < limit; guard++) {
    while (i < limit) {
      const u = units[i] as Unit;
      if (isNameWord(r, i)) {
        const end = nameEnd(r, i, limit);
        if (role && end === i + 1 && is(units[i], TRAIT.acronym, r.language)) {
          addWords(words, units[i] as Unit); // «le candidat LR»
          emit(r, { from: i, to: end, core: i, name: { from: i, to: end }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: 'definite' });
          i = end;
          continue;
        }
        if (role) {
          flush();
          return { to: end, bearer: { from: i, to: end }, apposed };
        }
        apposed ??= { from: i, to: end };
        i = end;
        continue;
      }
      if (u.pos === 'title' && role) break;
      if (u.pos === 'adj' || (u.pos === 'part' && !isSubjectVerb(r, i) && !(i === at && !role && units[i - 1]?.pos === 'name')) || (u.pos === 'noun' && i - at < 2 && !u.capital && r.language.nounHead === 'first' && modifies(r, i))) addWords(words, u);
      else if (u.pos === 'quote' && !role && u.end - u.start < 60 && i === at) {
        if (label) words.push('«»'); // told from others of its kind by a name in marks
        i++;
        break;
      } else break;
      i++;
    }
    // «la ministre de la Santé *et des Sports* Anne Leroy», «le ministre des Affaires étrangères *et européennes* Jean Roy»
    if (role && i > at && units[i]?.pos === 'conj' && references.joiners.has((units[i] as Unit).key)) {
      const next = units[i + 1];
      if (is(next, TRAIT.genitive, r.language) && (units[i + 2]?.capital || (units[i + 2]?.pos === 'det' && units[i + 3]?.capital))) i++;
      else if ((next?.pos === 'adj' || next?.pos === 'noun') && !next.capital && references.adjectival.test(next.key) && units[i - 1]?.pos !== 'name' && isNameWord(r, i + 2)) {
        words.push(...foldedWords(next.key));
        i += 2;
        guard--;
        continue;
      }
    }
    const u = units[i];
    if (u === undefined || i >= limit) break;
    // an acronym in brackets in mid-phrase: «la Société des auteurs (SDA) de Lyon»
    if (u.text === '(' && units[i + 2]?.text === ')' && i + 3 < limit && (is(units[i + 3], TRAIT.attach, r.language) || (role && isNameWord(r, i + 3)))) {
      i += 3;
      continue;
    }
    if (u.pos === 'title' && role && isNameWord(r, i + 1)) {
      const end = nameEnd(r, i + 1, limit);
      flush();
      return { to: end, bearer: { from: i + 1, to: end }, apposed };
    }
    if (!is(u, role ? TRAIT.attach : TRAIT.genitive, r.language)) break;
    if (r.language.circumstances.has(units[i + 1]?.key ?? '') && u.pos === 'prep' && !is(u, TRAIT.genitive, r.language)) break; // «le ministre en marge d'un déplacement»
    let j = i + 1;
    if (references.demonstratives.has(units[j]?.key ?? '') && references.latter.has(units[j + 1]?.key ?? '')) break; // «de l'avis de cette dernière»
    while (j < limit && ((units[j] as Unit).pos === 'det' || (units[j] as Unit).pos === 'num')) j++;
    const start = j;
    let inner = -1;
    let innerHead = -1;
    let bearer: Range | null = null;
    let named: Range | null = null; // «de la compagnie aérienne Air Lorraine»
    while (j < limit) {
      const v = units[j] as Unit;
      if ((v.pos === 'title' || is(v, TRAIT.civil, r.language)) && isNameWord(r, j + 1)) {
        const end = nameEnd(r, j + 1, limit);
        if (role && is(v, TRAIT.civil, r.language) && j > start) {
          flush();
          return { to: end, bearer: { from: j + 1, to: end }, apposed };
        }
        j++;
        continue;
      }
      if (label && j > start && isNameWord(r, j)) break; // «l'association de consommateurs Vigie»
      // «un rapport de la Cour des comptes»: a body whose name goes on in small letters
      const proper = inner < 0 && v.capital && !v.initial ? collectiveAt(r, j) : 0;
      if (proper > 1 && !units[j + 1]?.capital) {
        inner = j;
        innerHead = j + proper;
        named = { from: j, to: innerHead };
        for (let k = j; k < innerHead; k++) if (units[k]?.pos !== 'prep' && units[k]?.pos !== 'det') addWords(words, units[k] as Unit);
        j = innerHead;
        continue;
      }
      if (isNameWord(r, j)) {
        let end = nameEnd(r, j, limit);
        // «le président de la Ligue baltique Olaf Lind»
        const ofBody = inner >= 0 && isGeneric(r, inner, innerHead);
        if (role && j > start && end - j > 1 && (isFirstName(r, j) || (units[j - 1]?.pos === 'adj' && !ofBody))) {
          flush();
          return { to: end, bearer: { from: j, to: end }, apposed };
        }
        const split = role ? bearerInside(r, j, end) : -1;
        if (split > 0) {
          bearer = { from: split, to: end };
          end = split;
        }
        for (let k = j; k < end; k++) addWords(words, units[k] as Unit);
        if (ofBody && end > j) named ??= { from: j, to: end };
        if (end > j) emit(r, { from: j, to: end, core: j, name: { from: j, to: end }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: j > i + 1 || is(u, TRAIT.fused, r.language) ? 'definite' : 'bare' });
        j = bearer ? (bearer as Range).to : end;
        if (bearer) break;
        continue;
      }
      const office = j === start && !label && !v.capital ? roleAt(r, j) : 0;
      if (office > 0 && office >= collectiveAt(r, j)) {
        // «la demande du président Dupont»
        const own: string[] = [];
        const rest = complements(r, j + office, limit, true, own);
        emit(r, { from: j, to: rest.to, core: j, name: rest.bearer, head: { from: j, to: j + office }, role: true, collective: null, civil: null, words: own, nested: true, determination: j > i + 1 || is(u, TRAIT.fused, r.language) ? 'definite' : 'bare' });
        for (let k = j; k < j + office; k++) addWords(words, units[k] as Unit);
        words.push(...own);
        j = rest.to;
        break;
      }
      const length = v.pos === 'noun' ? collectiveAt(r, j) : 0;
      if (length > 0 && inner < 0) {
        inner = j;
        innerHead = j + length;
      }
      if (v.pos === 'noun' || v.pos === 'adj' || (v.pos === 'part' && j > start) || v.pos === 'num') {
        if (v.pos !== 'num') addWords(words, v);
        j++;
        continue;
      }
      break;
    }
    if (j === start) break;
    const joins = body !== null && is(u, TRAIT.genitive, r.language) && i === (body as { to: number }).to;
    if (inner >= 0 && !(joins && start === i + 1)) {
      flush();
      body = { head: { from: inner, to: innerHead }, to: Math.max(innerHead, bearer ? (bearer as Range).from : j), definite: inner > i + 1 || is(u, TRAIT.fused, r.language), name: named };
    } else if (body && joins) body.to = bearer ? (bearer as Range).from : j; // «de l'université *de Caen*»
    i = j;
    if (bearer) {
      flush();
      return { to: i, bearer, apposed };
    }
  }
  flush();
  return { to: i, bearer: null, apposed };
}

/** Whether a noun behind a noun modifies it: where a verb read as a noun would have its object, only with an adjective's ending. */
function modifies(r: Reader, i: number): boolean {
  const next = r.units[i + 1];
  if (next === undefined) return true;
  if (['comp', 'sub', 'quote', 'det', 'inf', 'adv'].includes(next.pos) || next.text === ':') return false;
  const { key } = r.units[i] as Unit;
  // «le ministre russe de la Défense»: people are nouns and adjectives alike
  return next.pos !== 'prep' || r.language.references.adjectival.test(key) || r.language.places.demonyms.has(key);
}

const isSubjectVerb = (r: Reader, i: number) => r.units[i + 1]?.pos === 'comp' || r.units[i + 1]?.text === ':';

/** «le ministre de l'Intérieur Jean Dupont»: where the name of the bearer starts inside a run of capitals; -1 when it is one name. */
function bearerInside(r: Reader, from: number, to: number): number {
  const { units } = r;
  for (let i = from + 1; i < to; i++) {
    if (i + 1 < to && isFirstName(r, i) && !isFirstName(r, i - 1)) return i;
    // behind a country, or the noun that ends a body's name: "the Refugee Council Enver Solomon"
    if (i + 1 < to && r.language.places.byName.has(units.slice(from, i).map((u) => u.key).join(' ')) && !isFirstName(r, i - 1)) return i;
    if (i + 2 <= to && r.language.nounHead === 'last' && collectiveAt(r, i - 1) === 1 && to - i >= 2) return i;
  }
  return -1;
}

/** Reads the phrase at unit i, head first («le porte-parole de l'armée Paul Ricard»). Returns where to go on. */
function readHeadFirst(r: Reader, i: number): number {
  const { units } = r;
  const { names, references } = r.language;
  const limit = units.length;
  if (units[i]?.pos === 'num' && units[i + 1]?.pos === 'det') return i + 1; // «en 2015 le premier accord»
  let core = i;
  while (core < limit && core - i < 4 && ((units[core] as Unit).pos === 'det' || (units[core] as Unit).pos === 'num' || is(units[core], TRAIT.fused | TRAIT.indefinite, r.language))) core++;
  if (core >= limit) return i + 1;
  let a = core;
  let civil: Gender | 'either' | null = null;
  const words: string[] = [];
  const take = (head: Range | null, role: boolean, collective: Kind | null): number => {
    const label = head !== null && isGeneric(r, head.from, head.to);
    const rest = head ? complements(r, head.to, limit, role, words, label) : { to: a, bearer: null, apposed: null };
    let name = role ? rest.bearer : rest.apposed;
    // «… pour vendre des armes Washington a expliqué»: a heading run into its sentence
    if (!role && collective === null && name && head && units[i]?.number === 'p' && isThing(keyOf(units, head.from, head.to), r.language) && units[name.to]?.number === 's' && isSubject(r, name.from, name.to)) {
      emit(r, { from: i, to: name.from, core, name: null, head, role: false, collective: null, civil: null, words, nested: false, determination: null });
      return name.from;
    }
    // an office that no list holds: «le taoiseach Conor Byrne»
    const office = !role && collective === null && name !== null && name.to - name.from > 1 && isFirstName(r, name.from);
    // «a dit devant la presse Jean Dupont»: the subject behind an adjunct
    if (collective && name && name.to - name.from > 1 && isFirstName(r, name.from) && units[i - 1]?.pos === 'prep' && !is(units[i - 1], TRAIT.genitive, r.language)) {
      emit(r, { from: i, to: name.from, core, name: null, head, role: false, collective, civil: null, words, nested: false, determination: null });
      return name.from;
    }
    if (collective && !name && head && units[head.from]?.capital && !units[head.from]?.initial && !is(units[head.from], TRAIT.acronym, r.language)) name = { from: head.from, to: rest.to };
    emit(r, { from: i, to: rest.to, core, name, head, role: role || office, collective, civil, words, nested: false, determination: null });
    return rest.to;
  };
  while (a < limit && a - core < 4) {
    const u = units[a] as Unit;
    const role = roleAt(r, a);
    const collective = collectiveAt(r, a);
    if (civil !== null && is(u, TRAIT.nobiliary, r.language) && isNameWord(r, a + 1)) {
      const end = nameEnd(r, a + 1, limit); // «M. de Lestrange»
      emit(r, { from: i, to: end, core, name: { from: a, to: end }, head: null, role: false, collective: null, civil, words, nested: false, determination: null });
      return end;
    }
    if (is(u, TRAIT.civil, r.language) && (isNameWord(r, a + 1) || (is(units[a + 1], TRAIT.nobiliary, r.language) && isNameWord(r, a + 2)) || units[a + 1]?.pos === 'title' || roleAt(r, a + 1))) {
      civil = names.civil.get(u.key) ?? 'either';
      a++;
      continue;
    }
    if (role && role >= collective && !(u.capital && a + role < limit && isFirstName(r, a) && isNameWord(r, a + 1)) && !(u.capital && role === 1 && core === i && r.surnames.has(u.key)) && !(u.capital && !u.initial && role === 1 && core === i && !isNameWord(r, a + 1) && units[a + 1]?.pos !== 'adj')) {
      return take({ from: a, to: a + role }, true, null);
    }
    // not «Manuel», «Marine» before a family name
    if (collective && !(u.capital && collective === 1 && isFirstName(r, a) && isNameWord(r, a + 1))) return take({ from: a, to: a + collective }, false, names.collectives.get(keyOf(units, a, a + collective)) ?? 'organisation');
    if (isNameWord(r, a)) {
      const end = nameEnd(r, a, limit);
      let to = end;
      // a body with an article keeps its adjective and complement: «la Corée du Nord», «la Croix-Rouge française»
      if (core > i && !civil) {
        const split = isFirstName(r, a) ? -1 : bearerInside(r, a, end);
        if (split > 0 && isFirstName(r, split)) {
          emit(r, { from: i, to: end, core, name: { from: split, to: end }, head: { from: a, to: split }, role: true, collective: null, civil: null, words, nested: false, determination: null });
          return end;
        }
        // «: la CNIL saisie»: at the end of a headline, an acronym keeps only what is plainly an adjective
        const after = units[end];
        const bareAcronym = end === a + 1 && is(u, TRAIT.acronym, r.language) && after?.pos === 'noun' && !references.adjectival.test(after.key) && !r.language.places.demonyms.has(after.key) && (units[end + 1] === undefined || units[end + 1]?.pos === 'punct');
        const rest = bareAcronym ? { to: end, bearer: null, apposed: null } : complements(r, end, limit, false, words);
        const { apposed } = rest;
        if (apposed && apposed.to - apposed.from > 1 && isFirstName(r, apposed.from)) {
          emit(r, { from: i, to: rest.to, core, name: apposed, head: { from: a, to: end }, role: true, collective: null, civil: null, words, nested: false, determination: null });
          return rest.to;
        }
        to = rest.to;
      }
      emit(r, { from: i, to, core, name: { from: a, to: end }, head: null, role: false, collective: null, civil, words, nested: false, determination: null });
      return to;
    }
    const office = core > i && u.pos === 'noun' && roleAt(r, a + 1) > 0;
    if ((office && (!units[a + 1]?.capital || references.prenominal.has(u.key))) || (u.pos === 'noun' && core > i && !units[a + 1]?.capital && references.prenominal.has(u.key) && units[a + 1]?.pos === 'noun')) {
      addWords(words, u); // «le nouveau porte-parole», where the adjective can be a noun
      a++;
      continue;
    }
    if (u.pos === 'noun' || (u.pos === 'adj' && core > i && !isNoun(units[a + 1]))) return core > i || isSubject(r, i, a + 1) ? take({ from: a, to: a + 1 }, false, null) : a + 1;
    if (u.pos !== 'adj') break;
    addWords(words, u);
    a++;
  }
  return Math.max(i + 1, core);
}

const isNoun = (u: Unit | undefined) => u !== undefined && (u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj');

/** Reads the phrase at unit i, head last ("the Harbour Council press secretary Jane Roe"). Returns where to go on. */
function readHeadLast(r: Reader, i: number): number {
  const { units } = r;
  const { names } = r.language;
  let core = i;
  while (core < units.length && core - i < 4 && ((units[core] as Unit).pos === 'det' || (units[core] as Unit).pos === 'num' || (core === i && is(units[core], TRAIT.indefinite, r.language) && (units[core] as Unit).pos !== 'adj'))) core++;
  let b = core;
  let genitive = -1;
  while (b < units.length && b - core < 14) {
    const u = units[b] as Unit;
    const office = roleAt(r, b); // "secretary of state"
    if (office > 1) b += office;
    else if (u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj' || u.pos === 'title' || (u.pos === 'num' && b > core) || isNameWord(r, b) || office || u.text === '&') b++;
    else if ((u.key === "'s" || u.key === "'") && b > core && u.pos !== 'aux' && u.start === units[b - 1]?.end) {
      genitive = b;
      b++;
    } else if (is(u, TRAIT.particle, r.language) && isNameWord(r, b - 1) && isNameWord(r, b + 1) && b > core) b++;
    else if (u.pos === 'part' && b > core - 1 && isNoun(units[b + 1]) && units[b + 1]?.pos !== 'name' && (b === core ? core > i : true)) b++;
    else break;
  }
  if (b === core) return Math.max(core, i + 1);
  // the last role with nothing but a name behind it
  let role: Range | null = null;
  let roleEnd = -1;
  let rank = -1; // end of a title behind an office: "police spokesman Sgt. Jane Roe"
  let civil: Gender | 'either' | null = null;
  for (let k = core; k < b; k++) {
    const n = roleAt(r, k);
    if (!n || k + n > b) continue;
    const u = units[k] as Unit;
    if (u.capital && k + n < b && !isCapitalRole(r, k)) continue;
    if (n === 1 && u.capital && core === i && k + n === b && r.surnames.has(u.key)) continue;
    // a family name that is a word: "Peter Cook"
    if (u.capital && k > core && k + n === b && isFirstName(r, k - 1)) continue;
    if (u.capital && n === 1 && isFirstName(r, k) && isNameWord(r, k + 1)) continue;
    if (roleEnd === k && u.pos === 'title' && k + n < b) {
      rank = k + n;
      continue;
    }
    rank = -1;
    role = { from: k, to: k + n };
    roleEnd = k + n;
    k += n - 1;
  }
  const nameFrom = rank > 0 ? rank : role ? role.to : genitive >= 0 ? genitive + 1 : core;
  let k = nameFrom;
  if (is(units[k], TRAIT.civil, r.language) && k + 1 < b) {
    civil = names.civil.get((units[k] as Unit).key) ?? 'either';
    k++;
  }
  const words: string[] = [];
  const modifiers = (to: number) => {
    for (let m = core; m < to; m++) {
      const u = units[m] as Unit;
      if (u.pos !== 'punct' && u.key !== "'s") addWords(words, u);
      if (isNameWord(r, m)) {
        const end = Math.min(nameEnd(r, m, to), to);
        emit(r, { from: m, to: end, core: m, name: { from: m, to: end }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: m === core && core > i ? 'definite' : 'bare' });
        for (let w = m + 1; w < end; w++) addWords(words, units[w] as Unit);
        m = end - 1;
      }
    }
  };
  const determination = genitive >= 0 ? ('possessive' as const) : null;
  const end = k < b && isNameWord(r, k) ? Math.min(nameEnd(r, k, b), b) : k;
  if (end === b && end > k && (role || civil || k === core || k === genitive + 1)) {
    modifiers(role ? role.from : k > core && genitive >= 0 ? genitive : core);
    const name = { from: k, to: end };
    let to = end;
    if (!role && !civil) to = ofComplement(r, name, words);
    emit(r, { from: i, to, core: role || genitive < 0 ? core : k, name: { from: k, to }, head: role, role: role !== null, collective: null, civil, words, nested: false, determination });
    return to;
  }
  if (role && role.to === b) {
    modifiers(role.from);
    const bare = core === i && genitive < 0 && !isPluralHead(r, role) && units[i - 1]?.text !== ',';
    const rest = complementsLast(r, b, true, bare, words);
    let { bearer } = rest;
    if (!bearer && bare && needsSomebody(r, rest.to)) {
      let from = rest.to;
      while (from > role.to && isNameWord(r, from - 1)) from--;
      if (rest.to - from > 2) bearer = { from: rest.to - 2, to: rest.to };
    }
    emit(r, { from: i, to: rest.to, core, name: bearer, head: role, role: true, collective: null, civil: null, words, nested: false, determination });
    return rest.to;
  }
  // a kind of body before its name: "the research firm Corvex"
  for (let c = core; c + 1 < b; c++) {
    if (r.language.references.generic.get((units[c] as Unit).key) !== 'organisation' || (units[c] as Unit).capital || !isNameWord(r, c + 1) || nameEnd(r, c + 1, b) < b) continue;
    modifiers(c);
    emit(r, { from: i, to: b, core, name: { from: c + 1, to: b }, head: { from: c, to: c + 1 }, role: false, collective: 'organisation', civil: null, words, nested: false, determination: null });
    return b;
  }
  // an ordinary noun, or a body: "the Texas department", "campaign officials"
  let head: Range = { from: b - 1, to: b };
  let collective: Kind | null = null;
  for (let c = Math.max(core, b - 3); c < b; c++) {
    const n = collectiveAt(r, c);
    if (n && c + n === b) {
      head = { from: c, to: b };
      collective = names.collectives.get(keyOf(units, c, b)) ?? null;
      break;
    }
  }
  const proper = isNameWord(r, core) ? Math.min(nameEnd(r, core, b), b) : core;
  modifiers(head.from);
  const capital = (units[b - 1] as Unit).capital && (units[b - 1] as Unit).pos === 'name';
  const rest = complementsLast(r, b, false, false, words);
  emit(r, { from: i, to: rest.to, core, name: capital && proper > core ? { from: core, to: rest.to } : null, head, role: false, collective, civil: null, words, nested: false, determination });
  return rest.to;
}

/** A body's name goes on behind "of": "University of Texas", "Department of Justice". */
function ofComplement(r: Reader, name: Range, words: string[]): number {
  let body = false;
  for (let k = name.from; k < name.to; k++) if (collectiveAt(r, k)) body = true;
  if (!body || !is(r.units[name.to], TRAIT.attach, r.language)) return name.to;
  let to = name.to;
  for (let guard = 0; guard < 3; guard++) {
    const prep = r.units[to];
    if (!prep || !(prep.key === 'of' || prep.key === 'for' || (guard > 0 && prep.pos === 'conj'))) break;
    let j = to + 1;
    while (r.units[j]?.pos === 'det') j++;
    if (!isNameWord(r, j)) break;
    to = nameEnd(r, j, r.units.length);
    for (let k = j; k < to; k++) words.push(...foldedWords((r.units[k] as Unit).key));
  }
  return to;
}

function readSentence(sentence: Sentence, index: number, language: Language, t: Tables, known: ReadonlySet<string>, surnames: ReadonlySet<string>): Phrase[] {
  const r: Reader = { units: sentence.units, sentence: index, language, tables: t, known, surnames, first: sentence.paragraph === 0, out: [] };
  const { units } = sentence;
  const { references, names } = language;
  for (let i = 0; i < units.length; ) {
    const u = units[i] as Unit;
    if (u.pos === 'quote' || u.pos === 'punct') {
      i++;
      continue;
    }
    const latter = u.pos === 'det' && is(units[i + 1], TRAIT.latter, language) ? references.latter.get((units[i + 1] as Unit).key) : undefined;
    if (latter && !isNoun(units[i + 2]) && (references.demonstratives.has(u.key) || latter.always)) {
      r.out.push({ ...pronoun(r, i, i + 2), key: 'latter', gender: latter.gender, number: latter.number });
      i += 2;
      continue;
    }
    const quantifier = u.pos === 'pron' && is(u, TRAIT.indefinite, language) && isNoun(units[i + 1]);
    if (((u.pos === 'pron' && !quantifier) || u.pos === 'rel') && !(u.capital && is(u, TRAIT.acronym, language) && !isShouted(r, i))) {
      const row = names.pronouns.get(u.key.replace(/^-(?:t-)?/, ''));
      if (row && u.pos === 'pron') r.out.push({ ...pronoun(r, i, i + 1), ...(references.latter.has(u.key) && { key: 'latter' }), gender: row.gender ?? u.gender, number: row.number });
      else r.out.push(pronoun(r, i, i + 1));
      i++;
      continue;
    }
    if (quantifier || u.pos === 'det' || u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj' || u.pos === 'title' || u.pos === 'num' || is(u, TRAIT.fused, language) || isNameWord(r, i) || (u.pos !== 'verb' && u.pos !== 'aux' && u.pos !== 'part' && u.pos !== 'prep' && is(u, TRAIT.role, language))) {
      i = language.nounHead === 'first' ? readHeadFirst(r, i) : readHeadLast(r, i);
    } else i++;
  }
  // mostly in order already
  for (let i = 1; i < r.out.length; i++) {
    const p = r.out[i] as Phrase;
    const q = r.out[i - 1] as Phrase;
    if (q.from < p.from || (q.from === p.from && q.to >= p.to)) continue;
    r.out.sort((a, b) => a.from - b.from || b.to - a.to);
    break;
  }
  // of joint subjects, the first ones are subjects too
  let last: Phrase | null = null;
  for (let i = r.out.length - 1; i >= 0; i--) {
    const p = r.out[i] as Phrase;
    if (p.nested || p.kind === 'pronoun') continue;
    const gap = last ? last.from - p.to : 0;
    if (last?.subject && !p.oblique && gap > 0 && gap < 3 && units.slice(p.to, last.from).every((u) => u.text === ',' || references.joiners.has(u.key))) (p as { subject: boolean }).subject = true;
    last = p;
  }
  return r.out;
}

function pronoun(r: Reader, from: number, to: number): Phrase {
  const u = r.units[from] as Unit;
  return {
    sentence: r.sentence, from, to, start: u.start, end: (r.units[to - 1] as Unit).end, kind: 'pronoun', name: null, core: from,
    key: u.pos === 'rel' ? 'rel' : u.key.replace(/^-(?:t-)?/, ''), role: false, collective: null, civil: false, determination: 'bare',
    gender: u.gender, number: u.number, words: [], subject: u.key.startsWith('-') || isSubject(r, from, to), oblique: isOblique(r, from), nested: false, entities: [],
  };
}

/** Keys of a role that mean the same office count as one: that of the whole phrase where it has one («chef de l'État»), else of its head. */
export function officeOf(p: Phrase, units: readonly Unit[], language: Language): { key: string; words: readonly string[] } {
  const t = tablesOf(language);
  if (t.longOffices.has(p.key)) {
    let text = '';
    for (let i = p.core; i < p.to && i - p.core < 5; i++) {
      text = text === '' ? (units[i] as Unit).key : `${text}${text.endsWith("'") ? '' : ' '}${(units[i] as Unit).key}`;
      const office = t.synonyms.get(text);
      if (office && i > p.core) {
        const own = new Set(foldedWords(text));
        return { key: office, words: p.words.filter((w) => !own.has(w)) };
      }
    }
  }
  return { key: roleKey(p.key, language), words: p.words };
}

export function roleKey(key: string, language: Language): string {
  const plain = key.replace(/^(?:ex|vice)-(?=\p{L})/u, '');
  const t = tablesOf(language);
  const singular = language.names.roles.has(plain) && /s$/.test(plain) && language.names.roles.has(plain.slice(0, -1)) ? plain.slice(0, -1) : plain;
  return t.synonyms.get(singular) ?? singular;
}

/** Reads the phrases of each sentence. */
export function readPhrases(doc: Doc, language: Language): Phrase[][] {
  const t = tablesOf(language);
  const known = new Set<string>();
  const surnames = new Set<string>();
  for (const { units } of doc.sentences) {
    for (let i = 0; i < units.length; i++) {
      const u = units[i] as Unit;
      if (!u.capital || u.initial || u.pos === 'punct') continue;
      if (u.pos === 'name') known.add(u.key);
      const before = units[i - 1];
      if (before?.capital && (before.pos === 'name' || before.initial) && is(before, TRAIT.firstName, language) && !is(u, TRAIT.firstName, language) && !units[i + 1]?.capital) surnames.add(u.key);
    }
  }
  return doc.sentences.map((s, i) => readSentence(s, i, language, t, known, surnames));
}
