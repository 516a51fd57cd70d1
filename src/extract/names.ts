/**
 * The phrases of an article that can name who speaks, and the people and bodies they add up to: full names, last names, titles, roles on
 * both sides of a name, acronyms. Quotations are opaque here. Unit indices inside a sentence; ranges are half open. Linear in the text.
 */
import type { Kind } from '../claim.ts';
import type { Gender, GrammaticalNumber, Language } from '../lang/language.ts';
import type { Range } from './syntax.ts';
import type { Doc, Sentence, Unit } from './text.ts';

/** How a phrase presents what it names: «le ministre», «un ministre», «son ministre», «ministre». */
export type Determination = 'definite' | 'indefinite' | 'possessive' | 'bare';

/** An office or a description of somebody: its head and the words that tell it from others of its kind. */
export interface Role {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly text: string;
  /** It stands before the name, as part of it. */
  readonly title: boolean;
}

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
}

export interface People {
  /** Phrases of each sentence, in order. */
  readonly phrases: readonly (readonly Phrase[])[];
  readonly byRole: ReadonlyMap<string, Entity[]>;
  /** Entities that a folded name can mean. */
  lookup(tokens: readonly string[]): readonly Entity[];
  /** The entity that an acronym or another short form of a body stands for. */
  body(tokens: readonly string[]): Entity | null;
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

const FOLDED = new Map<string, string>();

/** Lower case, without accents and ligatures. */
export function fold(word: string): string {
  let f = FOLDED.get(word);
  if (f === undefined) {
    f = /^[ -~]*$/.test(word) ? word.toLowerCase() : word.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');
    if (FOLDED.size > 20_000) FOLDED.clear();
    FOLDED.set(word, f);
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
    if (text.length < 80) WORDS.set(text, words);
  }
  return words;
}

/** How many words an expression of the table takes at unit i; 0 for none. */
function matchAt(units: readonly Unit[], i: number, table: ReadonlyMap<string, readonly (readonly string[])[]>): number {
  const u = units[i];
  if (u === undefined || u.quotation) return 0;
  const rows = table.get(u.key);
  if (!rows) return 0;
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
  if (!u.capital) return HYPHENED.test(u.text);
  if (INITIAL.test(u.text)) return true;
  if (isAcronym(u.text)) return (OPEN.has(u.pos) || u.pos === 'rel') && !isShouted(r, i); // WHO
  if (!OPEN.has(u.pos)) return false;
  if (r.known.has(u.key)) return true;
  // the first word of a sentence, or a headline, where capitals tell little
  if (u.initial && r.language.places.byName.has(u.key)) return true;
  if (u.pos !== 'noun') return false;
  const next = r.units[i + 1];
  if (r.language.names.firstNames.has(u.key) && next?.capital && (next.pos === 'name' || next.pos === 'noun')) return true;
  const before = r.units[i - 1];
  return !u.initial && ((before?.capital === true && r.language.names.firstNames.has(before.key)) || (!r.first && isKnown(r, i - 1) && isKnown(r, i + 1)));
}

const isKnown = (r: Reader, i: number) => r.units[i]?.capital === true && r.known.has((r.units[i] as Unit).key);

/** Capitals tell nothing where the words around have nothing but capitals. */
const isShouted = (r: Reader, i: number) => [i - 1, i + 1].some((k) => (r.units[k]?.text.length ?? 0) > 1 && /^\p{Lu}+$/u.test(r.units[k]?.text ?? '') && !r.units[k]?.quotation);

const isFirstName = (r: Reader, i: number) => {
  const u = r.units[i];
  if (!u?.capital) return false;
  const { firstNames } = r.language.names;
  if (firstNames.has(u.key)) return true;
  const dash = u.key.indexOf('-');
  return dash > 0 && firstNames.has(u.key.slice(0, dash));
};

/** A title in the middle of capitals, before somebody: not the «Independent» of "Independent School District". */
function isCapitalRole(r: Reader, i: number): boolean {
  if (r.units[i]?.capital !== true) return false;
  const n = matchAt(r.units, i, r.tables.roles);
  if (!n) return false;
  for (let k = i + n; k < i + n + 4 && isNameWord(r, k); k++) if (matchAt(r.units, k, r.tables.collectives)) return false;
  return true;
}

/** A run of more capitals than this is no name. */
const MAX_NAME = 10;

/**
 * End of the name that starts at i. Particles join names; «de» does so behind a first name, or in a title with an article («La Dépêche du Midi»). A title inside ends it when a name
 * follows ("House Speaker Paul Ryan").
 */
function nameEnd(r: Reader, i: number, limit: number): number {
  const { units } = r;
  const { names, references } = r.language;
  let j = i + 1;
  while (j < limit && j - i < MAX_NAME) {
    const u = units[j] as Unit;
    if (u.pos === 'title') break;
    if (isNameWord(r, j)) {
      if (isCapitalRole(r, j) && isNameWord(r, j + 1) && !isFirstName(r, j - 1)) break;
      // two names side by side: «l'ONU Linda Thomas-Greenfield»
      if (isFirstName(r, j) && isNameWord(r, j + 1) && j - i >= 1 && !isFirstName(r, j - 1) && isAcronym((units[j - 1] as Unit).text)) break;
      j++;
      continue;
    }
    const nobiliary = references.nobiliary.has(u.key);
    if (nobiliary || names.particles.has(u.key)) {
      let k = j + 1;
      while (k < limit && k - j < 3 && names.particles.has((units[k] as Unit).key) && !isNameWord(r, k)) k++;
      if (k < limit && isNameWord(r, k) && (!nobiliary || (j === i + 1 && isFirstName(r, i)) || (j === i + 2 && references.definite.has((units[i] as Unit).key)))) {
        j = k + 1;
        continue;
      }
    }
    if ((u.text === '&' || u.pos === 'num') && isNameWord(r, j + 1) && j + 1 < limit && (u.text === '&' || u.end + 1 === units[j + 1]?.start)) {
      j += 2;
      continue;
    }
    break;
  }
  return j;
}

export const isAcronym = (text: string) => /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}.&-]{2,10}s?$/u.test(text);

const VERBAL = new Set(['verb', 'aux', 'clitic', 'neg']);

function determinationOf(r: Reader, det: number, core: number): Determination {
  if (det >= core) return 'bare';
  const { references } = r.language;
  for (let i = det; i < core; i++) {
    const key = (r.units[i] as Unit).key;
    if (references.possessives.has(key) || key === "'s") return 'possessive';
  }
  for (let i = det; i < core; i++) if (references.indefinite.has((r.units[i] as Unit).key) || (r.units[i] as Unit).pos === 'num') return 'indefinite';
  return 'definite';
}

/** Keys of some units as the lexicons write an expression. */
function keyOf(units: readonly Unit[], from: number, to: number): string {
  if (to === from + 1) return (units[from] as Unit).key;
  return units.slice(from, to).map((u) => u.key).join(' ').replace(/' /g, "'");
}

interface Parts {
  from: number;
  to: number;
  core: number;
  name?: Range | null;
  head?: Range | null;
  role?: boolean;
  collective?: Kind | null;
  civil?: Gender | 'either' | null;
  words?: readonly string[];
  nested?: boolean;
  determination?: Determination;
}

function emit(r: Reader, parts: Parts): Phrase {
  const { units } = r;
  const { names } = r.language;
  const { from, to, core, name = null, head = null, role = false, collective = null, civil = null, words = [], nested = false } = parts;
  const key = head ? keyOf(units, head.from, head.to) : '';
  const headUnit = head ? (units[head.from] as Unit) : null;
  let det: Unit | undefined;
  for (let i = from; i < core && !det; i++) if (units[i]?.pos === 'det') det = units[i];
  let gender: Gender | null = civil === 'm' || civil === 'f' ? civil : null;
  if (!gender && role) gender = names.roles.get(key) ?? null;
  if (!gender && det?.gender && det.number !== 'p' && !(name && !head && det.key.endsWith("'"))) gender = det.gender;
  if (!gender && head && !role) gender = headUnit?.gender ?? null;
  let number: GrammaticalNumber | null = null;
  if (det?.number === 'p' || r.language.references.plurals.has(units[from]?.key ?? '')) number = 'p';
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
  return u.number === 'p' || (r.language.names.roles.has(u.key) && /[^s]s$/.test(u.key) && r.language.names.roles.has(u.key.slice(0, -1)));
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
  return VERBAL.has(units[i]?.pos ?? '');
}

/** Behind a head that stands last: phrases tied by a preposition. A title without an article needs somebody: "CEO of the Red Cross Jane Roe". */
function complementsLast(r: Reader, at: number, role: boolean, bare: boolean, words: string[]): { to: number; bearer: Range | null } {
  const { units } = r;
  let i = at;
  for (let guard = 0; guard < 4; guard++) {
    const u = units[i];
    if (!u || !r.language.references.attach.has(u.key)) break;
    let j = i + 1;
    while (units[j]?.pos === 'det') j++;
    if (role && isNameWord(r, j)) {
      let end = j + 1;
      while (isNameWord(r, end) || (r.language.names.particles.has(units[end]?.key ?? '') && isNameWord(r, end + 1))) end++;
      let split = bearerInside(r, j, end);
      if (split < 0 && bare && end - j > 2 && needsSomebody(r, end)) split = end - 2;
      if (split > 0) {
        for (let k = j; k < split; k++) words.push(...foldedWords((units[k] as Unit).key));
        emit(r, { from: j, to: split, core: j, name: { from: j, to: split }, nested: true });
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
    for (let k = i + 1; k < end; k++) if (units[k]?.pos !== 'det' && units[k]?.pos !== 'prep') words.push(...foldedWords(units[k]?.key ?? ''));
    i = end;
  }
  return { to: i, bearer: null };
}

/** A title without an article that is a subject, or that a comma follows, has its bearer in it. */
const needsSomebody = (r: Reader, to: number) => VERBAL.has(r.units[to]?.pos ?? '') || r.units[to]?.text === ',';

/** Behind a head: adjectives, names, and complements tied by a preposition. Returns where the phrase ends and the name of who bears the role. */
function complements(r: Reader, at: number, limit: number, role: boolean, words: string[]): { to: number; bearer: Range | null; apposed: Range | null } {
  const { units } = r;
  const { references } = r.language;
  let i = at;
  let apposed: Range | null = null;
  for (let guard = 0; guard < 6 && i < limit; guard++) {
    while (i < limit) {
      const u = units[i] as Unit;
      if (isNameWord(r, i)) {
        const end = nameEnd(r, i, limit);
        if (role && end === i + 1 && isAcronym((units[i] as Unit).text)) {
          words.push(...foldedWords((units[i] as Unit).key)); // «le candidat LR»
          emit(r, { from: i, to: end, core: i, name: { from: i, to: end }, nested: true, determination: 'definite' });
          i = end;
          continue;
        }
        if (role) return { to: end, bearer: { from: i, to: end }, apposed };
        apposed ??= { from: i, to: end };
        i = end;
        continue;
      }
      if (u.pos === 'title' && role) break;
      if (u.pos === 'adj' || (u.pos === 'part' && !isSubjectVerb(r, i)) || (u.pos === 'noun' && i - at < 2 && !u.capital && r.language.nounHead === 'first' && modifies(r, i))) words.push(...foldedWords(u.key));
      else if (u.pos === 'quote' && !role && u.end - u.start < 60 && i === at) {
        i++;
        break;
      } else break;
      i++;
    }
    const u = units[i];
    if (u === undefined || i >= limit) break;
    // an acronym in brackets in mid-phrase: «la Société des auteurs (SDA) de Lyon»
    if (u.text === '(' && units[i + 2]?.text === ')' && references.attach.has(units[i + 3]?.key ?? '') && i + 3 < limit) {
      i += 3;
      continue;
    }
    if (u.pos === 'title' && role && isNameWord(r, i + 1)) {
      const end = nameEnd(r, i + 1, limit);
      return { to: end, bearer: { from: i + 1, to: end }, apposed };
    }
    if (!(role ? references.attach : references.genitive).has(u.key)) break;
    let j = i + 1;
    while (j < limit && ((units[j] as Unit).pos === 'det' || (units[j] as Unit).pos === 'num')) j++;
    const start = j;
    let inner = -1;
    let innerHead = -1;
    let bearer: Range | null = null;
    while (j < limit) {
      const v = units[j] as Unit;
      if ((v.pos === 'title' || r.language.names.civil.has(v.key)) && isNameWord(r, j + 1)) {
        const end = nameEnd(r, j + 1, limit);
        if (role && r.language.names.civil.has(v.key) && j > start) return { to: end, bearer: { from: j + 1, to: end }, apposed };
        j++;
        continue;
      }
      if (isNameWord(r, j)) {
        let end = nameEnd(r, j, limit);
        // «le président de la Commission européenne Jean-Claude Juncker»
        if (role && j > start && end - j > 1 && (isFirstName(r, j) || units[j - 1]?.pos === 'adj')) return { to: end, bearer: { from: j, to: end }, apposed };
        const split = role ? bearerInside(r, j, end) : -1;
        if (split > 0) {
          bearer = { from: split, to: end };
          end = split;
        }
        for (let k = j; k < end; k++) words.push(...foldedWords((units[k] as Unit).key));
        if (end > j) emit(r, { from: j, to: end, core: j, name: { from: j, to: end }, nested: true, determination: j > i + 1 || references.fused.has(u.key) ? 'definite' : 'bare' });
        j = bearer ? (bearer as Range).to : end;
        if (bearer) break;
        continue;
      }
      const office = j === start && !v.capital ? matchAt(units, j, r.tables.roles) : 0;
      if (office > 0 && office >= matchAt(units, j, r.tables.collectives)) {
        // «la demande du président Dupont»
        const own: string[] = [];
        const rest = complements(r, j + office, limit, true, own);
        emit(r, { from: j, to: rest.to, core: j, name: rest.bearer, head: { from: j, to: j + office }, role: true, words: own, nested: true, determination: j > i + 1 || references.fused.has(u.key) ? 'definite' : 'bare' });
        for (let k = j; k < j + office; k++) words.push(...foldedWords((units[k] as Unit).key));
        words.push(...own);
        j = rest.to;
        break;
      }
      const body = v.pos === 'noun' ? matchAt(units, j, r.tables.collectives) : 0;
      if (body > 0 && inner < 0) {
        inner = j;
        innerHead = j + body;
      }
      if (v.pos === 'noun' || v.pos === 'adj' || (v.pos === 'part' && j > start) || v.pos === 'num') {
        if (v.pos !== 'num') words.push(...foldedWords(v.key));
        j++;
        continue;
      }
      break;
    }
    if (j === start) break;
    if (inner >= 0) {
      const head = { from: inner, to: innerHead };
      const key = keyOf(units, inner, innerHead);
      const to = Math.max(innerHead, bearer ? (bearer as Range).from : j);
      emit(r, { from: inner, to, core: inner, head, collective: r.language.names.collectives.get(key) ?? 'organisation', nested: true, determination: inner > i + 1 || references.fused.has(u.key) ? 'definite' : 'bare', words: foldedWords(units.slice(innerHead, to).filter((x) => x.pos !== 'det' && x.pos !== 'prep').map((x) => x.key).join(' ')) });
    }
    i = j;
    if (bearer) return { to: i, bearer, apposed };
  }
  return { to: i, bearer: null, apposed };
}

/** Whether a noun behind a noun modifies it: where a verb read as a noun would have its object, only with an adjective's ending. */
function modifies(r: Reader, i: number): boolean {
  const next = r.units[i + 1];
  if (next === undefined) return true;
  if (['comp', 'sub', 'quote', 'det', 'inf', 'adv'].includes(next.pos) || next.text === ':') return false;
  return next.pos !== 'prep' || r.language.references.adjectival.test((r.units[i] as Unit).key);
}

const isSubjectVerb = (r: Reader, i: number) => r.units[i + 1]?.pos === 'comp' || r.units[i + 1]?.text === ':';

/** «le ministre de l'Intérieur Jean Dupont»: where the name of the bearer starts inside a run of capitals; -1 when it is one name. */
function bearerInside(r: Reader, from: number, to: number): number {
  const { units } = r;
  for (let i = from + 1; i < to; i++) {
    if (i + 1 < to && isFirstName(r, i) && !isFirstName(r, i - 1)) return i;
    // behind a country, or the noun that ends a body's name: "the Refugee Council Enver Solomon"
    if (i + 1 < to && r.language.places.byName.has(units.slice(from, i).map((u) => u.key).join(' ')) && !isFirstName(r, i - 1)) return i;
    if (i + 1 < to && r.language.nounHead === 'last' && matchAt(units, i - 1, r.tables.collectives) === 1) return i;
  }
  return -1;
}

/** Reads the phrase at unit i, head first («le porte-parole du Kremlin Dmitri Peskov»). Returns where to go on. */
function readHeadFirst(r: Reader, i: number): number {
  const { units } = r;
  const { names, references } = r.language;
  const limit = units.length;
  let core = i;
  while (core < limit && core - i < 4 && ((units[core] as Unit).pos === 'det' || (units[core] as Unit).pos === 'num' || references.fused.has((units[core] as Unit).key) || references.indefinite.has((units[core] as Unit).key))) core++;
  if (core >= limit) return i + 1;
  let a = core;
  let civil: Gender | 'either' | null = null;
  const words: string[] = [];
  const take = (head: Range | null, role: boolean, collective: Kind | null): number => {
    const rest = head ? complements(r, head.to, limit, role, words) : { to: a, bearer: null, apposed: null };
    let name = role ? rest.bearer : rest.apposed;
    // an office that no list holds: «le taoiseach Leo Varadkar»
    const office = !role && collective === null && name !== null && name.to - name.from > 1 && isFirstName(r, name.from);
    if (collective && !name && head && units[head.from]?.capital && !units[head.from]?.initial) name = { from: head.from, to: rest.to };
    emit(r, { from: i, to: rest.to, core, name, head, role: role || office, collective, civil, words });
    return rest.to;
  };
  while (a < limit && a - core < 4) {
    const u = units[a] as Unit;
    const role = matchAt(units, a, r.tables.roles);
    const collective = matchAt(units, a, r.tables.collectives);
    if (civil !== null && references.nobiliary.has(u.key) && isNameWord(r, a + 1)) {
      const end = nameEnd(r, a + 1, limit); // «M. de Lestrange»
      emit(r, { from: i, to: end, core, name: { from: a, to: end }, civil, words });
      return end;
    }
    if (names.civil.has(u.key) && (isNameWord(r, a + 1) || (references.nobiliary.has(units[a + 1]?.key ?? '') && isNameWord(r, a + 2)) || units[a + 1]?.pos === 'title' || matchAt(units, a + 1, r.tables.roles))) {
      civil = names.civil.get(u.key) ?? 'either';
      a++;
      continue;
    }
    if (role && role >= collective && !(u.capital && a + role < limit && isFirstName(r, a) && isNameWord(r, a + 1)) && !(u.capital && role === 1 && core === i && r.surnames.has(u.key)) && !(u.capital && !u.initial && role === 1 && core === i && !isNameWord(r, a + 1) && units[a + 1]?.pos !== 'adj')) {
      return take({ from: a, to: a + role }, true, null);
    }
    if (collective) return take({ from: a, to: a + collective }, false, names.collectives.get(keyOf(units, a, a + collective)) ?? 'organisation');
    if (isNameWord(r, a)) {
      const end = nameEnd(r, a, limit);
      let to = end;
      // a body with an article keeps its adjective and complement: «la Corée du Nord», «la Croix-Rouge française»
      if (core > i && !civil) {
        const split = isFirstName(r, a) ? -1 : bearerInside(r, a, end);
        if (split > 0 && isFirstName(r, split)) {
          emit(r, { from: i, to: end, core, name: { from: split, to: end }, head: { from: a, to: split }, role: true, words });
          return end;
        }
        const rest = complements(r, end, limit, false, words);
        const { apposed } = rest;
        if (apposed && apposed.to - apposed.from > 1 && isFirstName(r, apposed.from)) {
          emit(r, { from: i, to: rest.to, core, name: apposed, head: { from: a, to: end }, role: true, words });
          return rest.to;
        }
        to = rest.to;
      }
      emit(r, { from: i, to, core, name: { from: a, to: end }, civil, words });
      return to;
    }
    if (u.pos === 'noun' && core > i && !units[a + 1]?.capital && (matchAt(units, a + 1, r.tables.roles) || (references.prenominal.has(u.key) && units[a + 1]?.pos === 'noun'))) {
      words.push(...foldedWords(u.key)); // «le nouveau porte-parole», where the adjective can be a noun
      a++;
      continue;
    }
    if (u.pos === 'noun' || (u.pos === 'adj' && core > i && !isNoun(units[a + 1]))) return core > i || isSubject(r, i, a + 1) ? take({ from: a, to: a + 1 }, false, null) : a + 1;
    if (u.pos !== 'adj') break;
    words.push(...foldedWords(u.key));
    a++;
  }
  return Math.max(i + 1, core);
}

const isNoun = (u: Unit | undefined) => u !== undefined && (u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj');

/** Reads the phrase at unit i, head last ("the White House press secretary Sean Spicer"). Returns where to go on. */
function readHeadLast(r: Reader, i: number): number {
  const { units } = r;
  const { names } = r.language;
  let core = i;
  while (core < units.length && core - i < 4 && ((units[core] as Unit).pos === 'det' || (units[core] as Unit).pos === 'num' || (core === i && r.language.references.indefinite.has((units[core] as Unit).key) && (units[core] as Unit).pos !== 'adj'))) core++;
  let b = core;
  let genitive = -1;
  while (b < units.length && b - core < 14) {
    const u = units[b] as Unit;
    if (u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj' || u.pos === 'title' || (u.pos === 'num' && b > core) || isNameWord(r, b) || matchAt(units, b, r.tables.roles) || u.text === '&') b++;
    else if ((u.key === "'s" || u.key === "'") && b > core && u.pos !== 'aux' && u.start === units[b - 1]?.end) {
      genitive = b;
      b++;
    } else if (names.particles.has(u.key) && isNameWord(r, b - 1) && isNameWord(r, b + 1) && b > core) b++;
    else if (u.pos === 'part' && b > core - 1 && isNoun(units[b + 1]) && units[b + 1]?.pos !== 'name' && (b === core ? core > i : true)) b++;
    else break;
  }
  if (b === core) return Math.max(core, i + 1);
  // the last role with nothing but a name behind it
  let role: Range | null = null;
  let civil: Gender | 'either' | null = null;
  for (let k = core; k < b; k++) {
    const n = matchAt(units, k, r.tables.roles);
    if (!n || k + n > b) continue;
    const u = units[k] as Unit;
    if (u.capital && k > core && k + n < b && !isCapitalRole(r, k)) continue;
    if (n === 1 && u.capital && core === i && k + n === b && r.surnames.has(u.key)) continue;
    // a family name that is a word: "Steve King"
    if (u.capital && k > core && k + n === b && isFirstName(r, k - 1)) continue;
    if (u.capital && n === 1 && isFirstName(r, k) && isNameWord(r, k + 1)) continue;
    role = { from: k, to: k + n };
    k += n - 1;
  }
  const nameFrom = role ? role.to : genitive >= 0 ? genitive + 1 : core;
  let k = nameFrom;
  if (names.civil.has(units[k]?.key ?? '') && k + 1 < b) {
    civil = names.civil.get((units[k] as Unit).key) ?? 'either';
    k++;
  }
  const words: string[] = [];
  const modifiers = (to: number) => {
    for (let m = core; m < to; m++) {
      const u = units[m] as Unit;
      if (u.pos !== 'punct' && u.key !== "'s") words.push(...foldedWords(u.key));
      if (isNameWord(r, m)) {
        const end = Math.min(nameEnd(r, m, to), to);
        emit(r, { from: m, to: end, core: m, name: { from: m, to: end }, nested: true, determination: m === core && core > i ? 'definite' : 'bare' });
        for (let w = m + 1; w < end; w++) words.push(...foldedWords((units[w] as Unit).key));
        m = end - 1;
      }
    }
  };
  const determination = genitive >= 0 ? ('possessive' as const) : undefined;
  const end = k < b && isNameWord(r, k) ? Math.min(nameEnd(r, k, b), b) : k;
  if (end === b && end > k && (role || civil || k === core || k === genitive + 1)) {
    modifiers(role ? role.from : k > core && genitive >= 0 ? genitive : core);
    const name = { from: k, to: end };
    let to = end;
    if (!role && !civil) to = ofComplement(r, name, words);
    emit(r, { from: i, to, core: role || genitive < 0 ? core : k, name: { from: k, to }, head: role, role: role !== null, civil, words, ...(determination && { determination }) });
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
    emit(r, { from: i, to: rest.to, core, name: bearer, head: role, role: true, words, ...(determination && { determination }) });
    return rest.to;
  }
  // a kind of body before its name: "the research firm Gartner"
  for (let c = core; c + 1 < b; c++) {
    if (r.language.references.generic.get((units[c] as Unit).key) !== 'organisation' || (units[c] as Unit).capital || !isNameWord(r, c + 1) || nameEnd(r, c + 1, b) < b) continue;
    modifiers(c);
    emit(r, { from: i, to: b, core, name: { from: c + 1, to: b }, head: { from: c, to: c + 1 }, collective: 'organisation', words });
    return b;
  }
  // an ordinary noun, or a body: "the Texas department", "campaign officials"
  let head: Range = { from: b - 1, to: b };
  let collective: Kind | null = null;
  for (let c = Math.max(core, b - 3); c < b; c++) {
    const n = matchAt(units, c, r.tables.collectives);
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
  emit(r, { from: i, to: rest.to, core, name: capital && proper > core ? { from: core, to: rest.to } : null, head, collective, words, ...(determination && { determination }) });
  return rest.to;
}

/** A body's name goes on behind "of": "University of Texas", "Department of Justice". */
function ofComplement(r: Reader, name: Range, words: string[]): number {
  let body = false;
  for (let k = name.from; k < name.to; k++) if (matchAt(r.units, k, r.tables.collectives)) body = true;
  if (!body || !r.language.references.attach.has(r.units[name.to]?.key ?? '')) return name.to;
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
    const latter = u.pos === 'det' ? references.latter.get(units[i + 1]?.key ?? '') : undefined;
    if (latter && !isNoun(units[i + 2]) && (references.demonstratives.has(u.key) || latter.always)) {
      r.out.push({ ...pronoun(r, i, i + 2), key: 'latter', gender: latter.gender, number: latter.number });
      i += 2;
      continue;
    }
    const quantifier = u.pos === 'pron' && references.indefinite.has(u.key) && isNoun(units[i + 1]);
    if (((u.pos === 'pron' && !quantifier) || u.pos === 'rel') && !(u.capital && isAcronym(u.text) && !isShouted(r, i))) {
      const row = names.pronouns.get(u.key.replace(/^-(?:t-)?/, ''));
      if (row && u.pos === 'pron') r.out.push({ ...pronoun(r, i, i + 1), gender: row.gender ?? u.gender, number: row.number });
      else r.out.push(pronoun(r, i, i + 1));
      i++;
      continue;
    }
    if (quantifier || u.pos === 'det' || u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj' || u.pos === 'title' || u.pos === 'num' || references.fused.has(u.key) || isNameWord(r, i) || (u.pos !== 'verb' && u.pos !== 'aux' && u.pos !== 'part' && u.pos !== 'prep' && names.roles.has(u.key))) {
      i = language.nounHead === 'first' ? readHeadFirst(r, i) : readHeadLast(r, i);
    } else i++;
  }
  return r.out.sort((a, b) => a.from - b.from || b.to - a.to);
}

function pronoun(r: Reader, from: number, to: number): Phrase {
  const u = r.units[from] as Unit;
  return {
    sentence: r.sentence, from, to, start: u.start, end: (r.units[to - 1] as Unit).end, kind: 'pronoun', name: null, core: from,
    key: u.pos === 'rel' ? 'rel' : u.key.replace(/^-(?:t-)?/, ''), role: false, collective: null, civil: false, determination: 'bare',
    gender: u.gender, number: u.number, words: [], subject: u.key.startsWith('-') || isSubject(r, from, to), oblique: isOblique(r, from), nested: false, entities: [],
  };
}

/** A name or description as the article writes it: without a bracketed acronym, or the space that a link left behind an apostrophe. */
export function cleanName(text: string): string {
  return /[(\n]|['’]\s| {2}|^\s|\s$|\u00a0|\u202f/.test(text) ? clean(text) : text;
}

const clean = (text: string) => text.replace(/\s*\([^()]{1,40}\)(?=\s)/g, '').replace(/(?<=\p{L}['’])\s+(?=\p{L})/gu, '').replace(/\s+/g, ' ').trim();

export function newEntity(name: string, named: boolean): Entity {
  return { name, tokens: named ? foldedWords(name) : [], named, anonymous: false, plural: false, members: [], roles: [], votes: { person: 0, organisation: 0, place: 0, m: 0, f: 0 }, kind: null, count: 0 };
}

/** What an entity is, by the votes of its mentions. */
export function kindOf(e: Entity): Kind {
  if (e.kind) return e.kind;
  const { person, organisation, place } = e.votes;
  if (person > 0 && person >= organisation && person >= place) return 'person';
  if (place > organisation) return 'place';
  return organisation > 0 ? 'organisation' : e.tokens.length > 1 ? 'person' : 'unknown';
}

/** Keys of a role that mean the same office count as one: that of the whole phrase where it has one («chef de l'État»), else of its head. */
export function officeOf(p: Phrase, units: readonly Unit[], language: Language): { key: string; words: readonly string[] } {
  const t = tablesOf(language);
  if (t.longOffices.has(p.key)) {
    let text = '';
    for (let i = p.core; i < p.to && i - p.core < 5; i++) {
      text = text === '' ? (units[i] as Unit).key : `${text}${text.endsWith("'") ? '' : ' '}${(units[i] as Unit).key}`;
      const office = t.synonyms.get(text);
      if (office && i > p.core) return { key: office, words: [] };
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

/** Entities that one short name can mean. */
const MAX_SHARED = 6;
/** Comparisons spent on misspelt names in one document. */
const MAX_COMPARED = 20_000;

/** Reads the phrases of a document and puts together who its names are. */
export function findPeople(doc: Doc, language: Language): People {
  const t = tablesOf(language);
  const known = new Set<string>();
  const surnames = new Set<string>();
  for (const { units } of doc.sentences) {
    for (let i = 0; i < units.length; i++) {
      const u = units[i] as Unit;
      if (!u.capital || u.initial || u.pos === 'punct') continue;
      if (u.pos === 'name') known.add(u.key);
      const before = units[i - 1];
      if (before?.capital && (before.pos === 'name' || before.initial) && language.names.firstNames.has(before.key) && !language.names.firstNames.has(u.key) && !units[i + 1]?.capital) surnames.add(u.key);
    }
  }
  const phrases = doc.sentences.map((s, i) => readSentence(s, i, language, t, known, surnames));
  return link(doc, language, phrases);
}

function link(doc: Doc, language: Language, phrases: readonly Phrase[][]): People {
  const { names, references } = language;
  const exact = new Map<string, Entity>();
  const suffix = new Map<string, Entity[]>();
  const first = new Map<string, Entity[]>();
  const ends = new Map<string, Entity>();
  const initials = new Map<string, Entity>();
  const budget = { left: MAX_COMPARED };
  const byRole = new Map<string, Entity[]>();
  const register = (map: Map<string, Entity[]>, key: string, e: Entity) => {
    const list = map.get(key);
    if (!list) map.set(key, [e]);
    else if (list.length < MAX_SHARED && !list.includes(e)) list.push(e);
  };
  const named = phrases.flatMap((list) => list.filter((p) => p.name && !(p.determination === 'indefinite' && p.kind === 'noun')));
  const textOf = (p: Phrase, range: Range) => {
    const units = (doc.sentences[p.sentence] as Sentence).units;
    return doc.text.slice((units[range.from] as Unit).start, (units[range.to - 1] as Unit).end);
  };
  const isBody = (p: Phrase) => !p.role && !p.civil && (p.determination === 'definite' || p.kind === 'noun' || p.collective !== null);
  // a body and its member without a comma, where the text has the family name alone too: "Lund University student Ada Roe … Roe said"
  const alone = new Set<string>();
  for (const p of named) if (!isBody(p) && !p.nested && (p.name as Range).to - (p.name as Range).from === 1) alone.add(fold(textOf(p, p.name as Range)));
  for (const p of named) {
    const name = p.name as Range;
    const units = (doc.sentences[p.sentence] as Sentence).units;
    if (isBody(p) || name.to - name.from < 4 || !alone.has(fold((units[name.to - 1] as Unit).text)) || names.firstNames.has((units[name.from] as Unit).key)) continue;
    (p as { name: Range }).name = { from: name.to - 2, to: name.to };
  }
  // the full names first, the longest first
  const full = named
    .filter((p) => !isBody(p) && (p.name as Range).to - (p.name as Range).from > 1)
    .map((p) => ({ p, tokens: foldedWords(textOf(p, p.name as Range)) }))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  for (const { p, tokens } of full) {
    const key = tokens.join(' ');
    const pair = `${tokens[0]} ${tokens.at(-1)}`;
    const shared = suffix.get(key);
    let e = exact.get(key) ?? ends.get(pair) ?? (shared?.length === 1 ? shared[0] : undefined);
    if (!e) {
      e = newEntity(cleanName(textOf(p, p.name as Range)), true);
      for (let k = 1; k < tokens.length; k++) register(suffix, tokens.slice(k).join(' '), e);
      register(first, tokens[0] as string, e);
      if (!ends.has(pair)) ends.set(pair, e);
      const acronym = tokens.map((w) => w[0]).join('');
      if (!initials.has(acronym)) initials.set(acronym, e);
    }
    exact.set(key, e);
    p.entities = [e];
  }
  // bodies and single names
  for (const p of named) {
    if (p.entities.length) continue;
    const range = isLabelled(p) ? adjectivesOf(p) : p.kind === 'noun' || (isBody(p) && p.to > (p.name as Range).to) ? { from: p.core, to: p.to } : (p.name as Range);
    const text = cleanName(textOf(p, range));
    const tokens = foldedWords(text);
    const key = tokens.join(' ');
    const shared = tokens.length < 4 && !(isBody(p) && p.determination === 'definite' && !p.nested) ? (suffix.get(key) ?? (tokens.length === 1 && !isAcronym(text) ? first.get(key) : undefined)) : undefined;
    const person = shared?.filter((e) => !p.gender || !genderOf(e) || genderOf(e) === p.gender || !p.civil);
    if (person?.length) {
      p.entities = person;
      continue;
    }
    let e = exact.get(key);
    if (!e && tokens.length === 1) {
      const like = misspelt(key, suffix, exact, budget);
      if (like) {
        p.entities = [like];
        continue;
      }
    }
    if (!e) {
      e = newEntity(text, true);
      exact.set(key, e);
      const letters = text.match(/(?<!\p{L})\p{L}/gu)?.filter((c) => /\p{Lu}/u.test(c)).join('').toLowerCase() ?? '';
      if (letters.length > 1 && tokens.length > 1 && !initials.has(letters)) initials.set(letters, e);
    }
    p.entities = [e];
  }
  /** «l'organisation État islamique»: the adjective behind is part of the name. */
  function adjectivesOf(p: Phrase): Range {
    const { units } = doc.sentences[p.sentence] as Sentence;
    const name = p.name as Range;
    let { to } = name;
    while (language.nounHead === 'first' && to < p.to && (units[to]?.pos === 'adj' || units[to]?.pos === 'noun')) to++;
    return { from: name.from, to };
  }
  function isLabelled(p: Phrase): boolean {
    return p.name !== null && p.key !== '' && references.generic.get(p.key) === 'organisation';
  }
  acronyms(doc, phrases, exact, initials);
  for (const p of named) {
    for (const e of p.entities) {
      e.count++;
      if (p.entities.length > 1) continue;
      vote(e, p, doc, language);
      if (p.key && (p.role || p.kind === 'noun')) addRole(e, p, doc, language, byRole);
    }
  }
  for (const list of phrases) if (list.length > 1) appositions(list, doc, language, byRole);
  return {
    phrases,
    byRole,
    lookup: (tokens) => {
      const key = tokens.join(' ');
      const e = exact.get(key);
      return e ? [e] : (suffix.get(key) ?? (tokens.length === 1 ? (first.get(key) ?? []) : []));
    },
    body: (tokens) => exact.get(tokens.join(' ')) ?? (tokens.length === 1 ? (initials.get(tokens[0] as string) ?? null) : null),
  };
}

/** The only known name that is one slip away: «Buchtmann», «Bauchtman». */
function misspelt(key: string, suffix: ReadonlyMap<string, readonly Entity[]>, exact: ReadonlyMap<string, Entity>, budget: { left: number }): Entity | null {
  if (key.length < 7) return null;
  let found: Entity | null = null;
  let looked = 0;
  for (const table of [suffix, exact]) {
    for (const [other, e] of table) {
      if (++looked > 600 || --budget.left < 0) return found;
      if (other[0] !== key[0] || Math.abs(other.length - key.length) > 2 || other.includes(' ')) continue;
      if (distance(key, other) > (key.length > 8 ? 2 : 1)) continue;
      const entity = Array.isArray(e) ? (e.length === 1 ? (e[0] as Entity) : null) : (e as Entity);
      if (!entity || (found && found !== entity)) return null;
      found = entity;
    }
  }
  return found;
}

/** Edit distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] as number;
}

export const genderOf = (e: Entity): Gender | null => (e.votes.m > e.votes.f ? 'm' : e.votes.f > e.votes.m ? 'f' : null);

function addRole(e: Entity, p: Phrase, doc: Doc, language: Language, byRole: Map<string, Entity[]>): void {
  const units = (doc.sentences[p.sentence] as Sentence).units;
  const office = officeOf(p, units, language);
  const { key } = office;
  let to = p.to;
  if (p.name && p.name.from > p.core) to = p.name.from;
  while (to > p.core && language.names.civil.has((units[to - 1] as Unit).key)) to--;
  const text = to > p.core ? cleanName(doc.text.slice((units[p.core] as Unit).start, (units[to - 1] as Unit).end)) : p.key;
  const own = p.name && p.kind !== 'name' ? new Set(foldedWords(doc.text.slice((units[p.name.from] as Unit).start, (units[p.name.to - 1] as Unit).end))) : new Set<string>();
  const words = new Set(office.words.filter((w) => !own.has(w)));
  if (e.roles.length < 8 && !e.roles.some((r) => r.key === key && r.text === text)) e.roles.push({ key, words, text, title: p.kind === 'name' });
  const list = byRole.get(key);
  if (!list) byRole.set(key, [e]);
  else if (!list.includes(e) && list.length < 40) list.push(e);
}

function vote(e: Entity, p: Phrase, doc: Doc, language: Language): void {
  const { names, references } = language;
  const units = (doc.sentences[p.sentence] as Sentence).units;
  const at = (p.name as Range).from;
  const u = units[at] as Unit;
  const v = e.votes;
  if (p.civil) v.person += 4;
  if (p.role && p.name) v.person += 3;
  if (p.gender && (p.civil || p.role)) v[p.gender] += 3;
  const several = (p.name as Range).to - at > 1;
  const given = names.firstNames.has(u.key) ? names.firstNames.get(u.key) : u.key.includes('-') ? names.firstNames.get(u.key.slice(0, u.key.indexOf('-'))) : undefined;
  if (several && p.determination === 'bare' && !p.collective) {
    v.person += given !== undefined ? 3 : 1;
    if (given) v[given] += 2;
  }
  if (/^,$/.test(units[p.to]?.text ?? '') && units[p.to + 1]?.pos === 'num' && /^[,)]$|^ans$|^years?/.test(units[p.to + 2]?.text ?? '')) v.person += 3;
  if (p.collective) v.organisation += 3;
  if (isAcronym(u.text) && !several) v.organisation += 2;
  if (/\.(?:com|org|net|info|[a-z]{2})$/.test(e.name)) v.organisation += 4;
  if (several && u.capital && u.pos === 'name' && references.definite.has(u.key)) v.organisation += 4; // «Le Monde»
  if (several && given !== undefined && !p.collective) v.person += 1;
  if (!p.role && !p.civil && p.determination === 'definite' && !(several && given !== undefined)) {
    if (p.number === 'p' && !several && language.places.demonyms.has(u.key)) e.kind = 'group';
    v.organisation += 3;
    if (p.gender) v[p.gender] += 1;
    if (p.number === 'p') e.plural = true;
  }
  if (!p.role && !p.civil && p.kind === 'name') {
    for (let k = at; k < (p.name as Range).to; k++) if (names.collectives.has((units[k] as Unit).key)) v.organisation += 2;
    const before = units[p.from - 1];
    if (before?.pos === 'prep' && references.placePrepositions.has(before.key)) v.place += several ? 1 : 2;
  }
}

/** «Adrienne Watson, porte-parole de …», «le porte-parole du Kremlin, Dmitri Peskov», «X est le directeur de …», «X, 46 ans, maire de Y et député». */
function appositions(list: readonly Phrase[], doc: Doc, language: Language, byRole: Map<string, Entity[]>): void {
  const units = (doc.sentences[list[0]?.sentence ?? 0] as Sentence).units;
  const isComma = (u: Unit | undefined) => u !== undefined && (u.text === ',' || u.text === '(' || /^[–—]$/.test(u.text));
  const isAge = (p: Phrase) => p.kind === 'noun' && !p.role && p.core > p.from && units[p.from]?.pos === 'num' && isComma(units[p.from - 1]) && /^[,)]$/.test(units[p.to]?.text ?? '');
  const top = list.filter((p) => !p.nested && !isAge(p));
  const describes = (p: Phrase) => p.kind === 'noun' && p.entities.length === 0 && (p.role || p.collective !== null) && p.number !== 'p';
  const bears = (p: Phrase) => p.kind === 'name' && p.entities.length === 1 && (!p.role || p.name?.to === p.to);
  let carrier: Phrase | null = null; // whose descriptions are being read
  for (let i = 0; i + 1 < top.length; i++) {
    const a = top[i] as Phrase;
    const b = top[i + 1] as Phrase;
    const gap = units.slice(a.to, b.from).filter((u) => !list.some((p) => isAge(p) && u.start >= p.start && u.end <= p.end));
    const who: Phrase | null = bears(a) ? a : carrier;
    carrier = null;
    if (gap.length === 0 || gap.length > 4) continue;
    const comma = gap.every(isComma) || (gap.length === 2 && gap[1]?.text === ',' && gap[0]?.text === ')');
    const and = who !== null && who !== a && gap.length === 1 && gap[0]?.pos === 'conj' && b.determination === 'bare';
    const copula = gap.every((u) => u.pos === 'aux' || u.pos === 'adv' || u.pos === 'verb') && language.references.copulas.has((gap[0] as Unit).lemma);
    if (!comma && !copula && !and) continue;
    const after = units[b.to];
    const closed = after === undefined || after.pos === 'punct' || after.pos === 'rel' || after.pos === 'verb' || after.pos === 'aux' || after.pos === 'clitic' || after.pos === 'neg' || after.pos === 'part' || after.pos === 'prep';
    if (who && describes(b) && fits(who, b)) {
      // a list is no apposition: «Jean Dupont, le maire et son adjoint»
      if (after?.pos === 'conj' && comma && b.determination !== 'bare') continue;
      take(who, b);
      carrier = who;
    } else if (comma && describes(a) && bears(b) && !b.role && b.determination === 'bare' && fits(b, a) && (after?.text === ',' || (closed && a.determination !== 'indefinite' && gap[0]?.text !== '('))) take(b, a);
  }
  function take(who: Phrase, what: Phrase): void {
    const e = who.entities[0] as Entity;
    what.entities = [e];
    addRole(e, what, doc, language, byRole);
    if (what.role) {
      e.votes.person += 3;
      if (what.gender) e.votes[what.gender] += 2;
    } else e.votes.organisation += 2;
  }
  function fits(who: Phrase, what: Phrase): boolean {
    const e = who.entities[0] as Entity;
    const kind = kindOf(e);
    return what.role ? kind === 'person' || kind === 'unknown' : kind !== 'person' || e.votes.person < 3;
  }
}

/** «Confédération générale du travail (CGT)», «CNCC (Conseil national des centres commerciaux)»: one body under two names. */
function acronyms(doc: Doc, phrases: readonly Phrase[][], exact: Map<string, Entity>, initials: Map<string, Entity>): void {
  const alias = new Map<Entity, Entity>();
  for (const [index, s] of doc.sentences.entries()) {
    const { units } = s;
    for (let i = 1; i + 2 < units.length; i++) {
      if (units[i]?.text !== '(') continue;
      let close = i + 1;
      while (close < units.length && close - i < 14 && units[close]?.text !== ')') close++;
      if (units[close]?.text !== ')') continue;
      const inside = units[i + 1] as Unit;
      const before = units[i - 1] as Unit;
      let short: Unit;
      let long: Range | null;
      if (close === i + 2 && isAcronym(inside.text)) {
        short = inside;
        long = expansion(units, 0, i, inside.text);
      } else if (isAcronym(before.text)) {
        short = before;
        long = expansion(units, i + 1, close, before.text);
      } else continue;
      if (!long) continue;
      const range = long;
      const around = (phrases[index] as Phrase[]).find((p) => p.from <= range.from && p.to > close + 1 && p.entities.length === 1);
      const text = cleanName(doc.text.slice((units[long.from] as Unit).start, (units[long.to - 1] as Unit).end));
      const key = foldedWords(text).join(' ');
      let e = around?.entities[0] ?? exact.get(key);
      if (!e) {
        e = newEntity(text, true);
        exact.set(key, e);
      }
      e.votes.organisation += 4;
      const brief = foldedWords(short.text).join(' ');
      const old = exact.get(brief);
      if (old && old !== e) alias.set(old, e);
      exact.set(brief, e);
    }
  }
  // a body that is only ever called by its initials elsewhere: "World Health Organisation … WHO"
  for (const [key, e] of exact) {
    if (e.tokens.length !== 1 || !isAcronym(e.name) || alias.has(e)) continue;
    const long = initials.get(key);
    if (long && long !== e && long.tokens.length > 2) alias.set(e, long);
  }
  // «la SDA de Lyon», where the full name holds the rest too
  for (const [key, e] of exact) {
    const space = key.indexOf(' ');
    const whole = space > 0 ? exact.get(key.slice(0, space)) : undefined;
    if (whole && whole.tokens.length > 1 && whole !== e && e.tokens.slice(1).every((w) => whole.tokens.includes(w))) alias.set(e, whole);
  }
  if (alias.size === 0) return;
  for (const [key, e] of exact) {
    const to = alias.get(e);
    if (to) exact.set(key, to);
  }
  for (const list of phrases) for (const p of list) if (p.entities.length === 1) p.entities = [alias.get(p.entities[0] as Entity) ?? (p.entities[0] as Entity)];
}

/** The words whose initials an acronym takes: they end at `to` (before a bracket) or start at `from` (inside one). Null when they do not fit. */
function expansion(units: readonly Unit[], from: number, to: number, acronym: string): Range | null {
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, '');
  const content = (u: Unit) => u.pos !== 'punct' && u.pos !== 'prep' && u.pos !== 'det' && u.pos !== 'conj' && !u.quotation;
  if (from > 0) {
    let k = 0;
    let start = -1;
    for (let i = from; i < to && k < letters.length; i++) {
      const u = units[i] as Unit;
      if (!content(u) || !fold(u.text).startsWith(letters[k] as string)) continue;
      if (start < 0) start = i;
      k++;
    }
    return k >= letters.length && start >= 0 ? { from: start, to } : null;
  }
  // with the small words first («Société des auteurs (SDA)»), then without them
  for (const counts of [(u: Unit) => !u.quotation, content]) {
    let k = letters.length - 1;
    let last = to;
    for (let i = to - 1; i >= 0 && to - i < 14; i--) {
      const u = units[i] as Unit;
      if (u.pos === 'verb' || u.pos === 'punct') break;
      if (!counts(u)) continue;
      const parts = foldedWords(u.text);
      const before = k;
      for (let w = parts.length - 1; w >= 0 && k >= 0; w--) if (parts[w]?.startsWith(letters[k] as string)) k--;
      if (k === before && content(u) && last - i > 2) break;
      if (k < before) last = i;
      if (k < 0) {
        if (content(u)) return { from: i, to };
        break;
      }
    }
  }
  // the letters of another language's order: «agence spatiale européenne (ESA)»
  const heads: string[] = [];
  for (let i = to - 1; i >= 0 && heads.length < letters.length; i--) {
    const u = units[i] as Unit;
    if (u.pos === 'verb' || u.pos === 'punct') break;
    if (content(u)) heads.push(fold(u.text)[0] as string);
    if (heads.length === letters.length && [...heads].sort().join('') === [...letters].sort().join('')) return { from: i, to };
  }
  return null;
}
