/**
 * From text to sentences: the shadow text, paragraphs, tokens, sentences. Linear in the text; offsets are UTF-16 code units
 * and the same in text and shadow.
 */
import type { Language, Token, VerbCue } from '../lang/language.ts';
import { codesOf, type Forms, formAt, hashOf, keepCodes, newForms, SHAPE, type WordForm } from './forms.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/**
 * The text with no-break and thin spaces as plain spaces and the apostrophes of words straight: same length, so an offset in
 * one is an offset in the other.
 */
export function shadowOf(text: string): string {
  return text.replace(/[\u00a0\u202f\u2007-\u200a\u205f\t’ʼ`]/g, plainAt);
}

/** What WORD makes of the letters before 0x250, without asking it: 1 opens a word, 2 goes on with it. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\p{L}/u.test(char) ? 1 : /[\p{M}\p{N}]/u.test(char) ? 2 : 0;
});

const LETTER_BEFORE = /\p{L}$/u;
const LETTER = /^\p{L}/u;
const WORD_OR_MARK = /^[\p{L}«“"‘]/u;
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|qu)$/iu;

/** What the shadow has for a space or apostrophe. Two code units tell every letter. */
function plainAt(mark: string, at: number, text: string): string {
  if (mark !== '’' && mark !== 'ʼ' && mark !== '`') return ' ';
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  if (before < 0x250 && behind < 0x250 && LATIN[before] === 1 && LATIN[behind] === 1) return "'";
  const after = text.slice(at + 1, at + 3);
  if (LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && LETTER.test(after)) return "'";
  // «d’ Arequipa»: a space behind it, of any kind; «qu’« il viendra »»
  const spaced = mark === '’' && (WORD_OR_MARK.test(after) || (/^[ \u00a0\u202f\u2007-\u200a\u205f\t]/.test(after) && WORD_OR_MARK.test(text.slice(at + 2, at + 4))));
  return spaced && ELIDED.test(text.slice(Math.max(0, at - 4), at)) ? "'" : mark;
}

/** A token, or a whole quotation standing as one. */
export interface Unit extends Token {
  readonly form: WordForm;
  readonly quotation: Quotation | null;
}

/** A sentence of the article's own voice. A quotation in it is one unit (pos `quote`), however many sentences it holds. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  readonly units: readonly Unit[];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly quotations: readonly Quotation[];
}

export interface Doc {
  readonly text: string;
  readonly shadow: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

const WORD =
  /(?:\p{Lu}-)?\p{Lu}\.(?:-?\p{Lu}\.)+|\d+(?:[.,]\d+)+(?=\p{L})|\d+(?:[.,:/]\d+)*(?:er|e|ème|th|st|nd|rd|s|h|%)?(?![\p{L}\p{N}])|[\p{L}\p{N}-]+\.(?:com|org|net|fr|uk|eu|info|tv|gov|edu)(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’\-‑&](?=[\p{L}\p{N}]))*|\.{2,}|-{2,}|\S/uy;
const FOOTNOTE = /\[(?:note )?\d{1,3}\]/y;
const STOP = /^(?:[.!?…]|\.{2,})$/;
/** Prose without a full stop is cut here, so that work a sentence stays bounded. */
const MAX_UNITS = 250;

/** Reads a text into paragraphs and sentences and tags the words of each sentence. */
export function readText(text: string, language: Language): Doc {
  const shadow = shadowOf(text);
  keepCodes(shadow);
  const sentences: Sentence[] = [];
  const speech = speechOf(language);
  const saying = sayingOf(language);
  const paragraphs = splitParagraphs(shadow).map((p) => ({ start: p.start, end: p.end, quotations: p.quotations.flatMap((q) => (q.depth === 0 ? cutAtCues(shadow, p, q, saying, language) : [q])) }));
  const split = paragraphs.map((p) => splitSentences(tokenise(shadow, p, language), language));
  const names = namesOf(split);
  const apart = teasers(shadow, paragraphs, language);
  for (const [paragraph, parts] of split.entries()) {
    if (apart?.has(paragraph)) continue;
    for (const units of parts) {
      if (units.every((u) => u.pos === 'punct')) continue;
      language.tag(units, names);
      const last = sentences.at(-1);
      if (last && last.paragraph === paragraph && tagsAlong(shadow, last.units, units, speech, language)) {
        sentences[sentences.length - 1] = { ...last, end: (units.at(-1) as Unit).end, units: [...last.units, ...units] };
      } else sentences.push({ start: (units[0] as Unit).start, end: (units.at(-1) as Unit).end, paragraph, units });
    }
  }
  return { text, shadow, paragraphs, sentences };
}

/** A headline is no longer than this. */
const MAX_HEADLINE = 200;

/** The paragraphs that are links and notices of the page; null where there are none. */
function teasers(shadow: string, paragraphs: readonly Paragraph[], { teasers: lines }: Language): ReadonlySet<number> | null {
  if (!lines) return null;
  let out: Set<number> | null = null;
  let list = false;
  for (const [i, p] of paragraphs.entries()) {
    const start = shadow.slice(p.start, Math.min(p.end, p.start + MAX_HEADLINE));
    const label = lines.list.test(start);
    list = label || (list && p.end - p.start < MAX_HEADLINE && !/[.!?…:;,]$/.test(start));
    if (!list && !lines.line.test(start)) continue;
    out ??= new Set();
    out.add(i);
  }
  return out;
}

const speechVerbs = new WeakMap<Language, ReadonlyMap<string, VerbCue>>();

/** Verbs that say who spoke a quotation, by lemma. */
function speechOf(language: Language): ReadonlyMap<string, VerbCue> {
  let verbs = speechVerbs.get(language);
  if (!verbs) {
    verbs = new Map(language.cues.verbs.filter((v) => v.strength === 'speech' && v.frames.includes('quote')).map((v) => [v.lemma, v]));
    speechVerbs.set(language, verbs);
  }
  return verbs;
}

const sayings = new WeakMap<Language, ReadonlySet<string>>();

/** Their lemmas as the tagger gives them, without a reflexive pronoun. */
function sayingOf(language: Language): ReadonlySet<string> {
  let lemmas = sayings.get(language);
  if (!lemmas) {
    lemmas = new Set([...speechOf(language).keys()].map((lemma) => (language.reflexivePrefix ? lemma.replace(language.reflexivePrefix, '') : lemma)));
    sayings.set(language, lemmas);
  }
  return lemmas;
}

/** Words with a capital inside a sentence: where they open one, they are names too. Headlines, all in capitals, tell nothing. */
function namesOf(split: readonly (readonly (readonly Unit[])[])[]): Set<string> {
  const names = new Set<string>();
  for (const parts of split) {
    for (const units of parts) {
      let words = 0;
      let capitals = 0;
      for (const u of units) {
        if (u.pos !== 'other') continue;
        words++;
        if (u.capital && !u.initial) capitals++;
      }
      if (capitals === 0 || capitals * 2 >= words) continue;
      for (const u of units) if (u.pos === 'other' && u.capital && !u.initial) names.add(u.key);
    }
  }
  return names;
}

const NOMINAL: ReadonlySet<Token['pos']> = new Set(['det', 'adj', 'noun', 'name', 'title', 'num', 'pron', 'adv', 'prep']);

/**
 * Whether units are only who spoke the quotation that ends the sentence before: "“Who paid?” Jones asked reporters."; not
 * "“Who paid?” Jones said that nobody knew.", nor "“Who paid?” Nobody knows."
 */
function tagsAlong(shadow: string, before: readonly Unit[], units: readonly Unit[], speech: ReadonlyMap<string, VerbCue>, language: Language): boolean {
  const q = before.at(-1)?.quotation;
  if (!q || q.close < 0 || !q.stopped || before.length + units.length > MAX_UNITS) return false;
  const verb = units.findIndex((u) => !NOMINAL.has(u.pos));
  const cue = verb < 1 || verb > 12 || units[verb]?.pos !== 'verb' ? undefined : speech.get(units[verb]?.lemma as string);
  if (!cue) return false;
  if (shadow[q.end - 1] === '.' && units.length > 14) return false;
  const next = units[verb + 1];
  const told = cue.addressee === 'direct' && next !== undefined && (next.capital || next.pos === 'noun' || next.pos === 'det');
  if (next && !told && next.pos !== 'punct' && next.pos !== 'prep' && next.pos !== 'adv' && next.pos !== 'sub' && !isDay(next, language)) return false;
  return !units.some((u, i) => i > verb && (u.pos === 'comp' || u.pos === 'quote' || (u.pos === 'wh' && units[i - 1]?.text !== ',') || u.text === ':' || (i === verb + 1 && !told && (u.pos === 'pron' || u.pos === 'det'))));
}

const isDay = (u: Unit, language: Language) => u.key in language.dates.slots.weekday || u.key in language.dates.slots.rel;

/** A quotation holds at most this many cues of its own. */
const MAX_CUTS = 6;

/**
 * A quotation whose cue stands inside the marks, in its parts: «« Nous étions six, raconte X. L'eau montait. »», "“We will close it, said X."
 * Marks that close are believed unless nothing else says who speaks: then what stands before them and behind belongs to no clause.
 */
function cutAtCues(shadow: string, p: Paragraph, q: Quotation, saying: ReadonlySet<string>, language: Language): Quotation[] {
  if (q.open < 0 || (q.close >= 0 && (!language.freeInversion || !/^$|[.!?»”]$/.test(shadow.slice(p.start, q.open).trimEnd()) || !/^(?:$|[.!?«“]|\s+\p{Lu})/u.test(shadow.slice(q.close + 1, Math.min(p.end, q.close + 4)))))) return [q];
  const units = tokenise(shadow, { start: q.start, end: q.end, quotations: [] }, language);
  for (const sentence of splitSentences(units, language)) language.tag(sentence, new Set());
  const out: Quotation[] = [];
  let start = q.start;
  let open = q.open;
  for (let i = 1; i < units.length - 1 && out.length < MAX_CUTS; i++) {
    const mark = units[i] as Unit;
    if (!/^[,?!]$/.test(mark.text) || mark.start <= start) continue;
    const to = inciseEnd(units, i + 1, saying, language);
    if (to < 0) continue;
    const end = mark.text === ',' ? (units[i - 1] as Unit).end : mark.end;
    out.push({ open, close: -1, start, end, depth: 0, stopped: mark.text !== ',', paused: true, cut: true });
    const rest = units[to + 1];
    if (!rest) return out;
    start = rest.start;
    open = -1;
    i = to;
  }
  return out.length ? [...out, { open, close: q.close, start, end: q.end, depth: q.depth, stopped: q.stopped, paused: q.paused, cut: true }] : [q];
}

/** The mark that ends an inserted cue («raconte Pierre Lavigne.», «a-t-elle dit,», "he said.") which starts at unit i; -1 where none does. */
function inciseEnd(units: readonly Unit[], i: number, saying: ReadonlySet<string>, language: Language): number {
  let k = i;
  const at = (j: number) => units[j];
  const third = (u: Unit | undefined) => u !== undefined && u.person !== 1 && u.person !== 2;
  const before = () => {
    while (at(k) && (NOMINAL.has((at(k) as Unit).pos) || at(k)?.pos === 'adv') && k - i < 8) k++;
    return k > i;
  };
  // "Carr said", "she added"
  const subject = !language.freeInversion && !units.slice(i, i + 1).some((u) => u.pos === 'verb') && before();
  if (subject && !units.slice(i, k).every((u) => third(u))) return -1;
  if (at(k)?.pos === 'clitic' && language.reflexives.has(at(k)?.key ?? '')) k++;
  let enclitic = false;
  const inversion = () => {
    const u = at(k);
    if (u?.pos !== 'pron' || !u.key.startsWith('-')) return true;
    enclitic = true;
    k++;
    return u.person === 3 && !/on$/.test(u.key);
  };
  const first = at(k);
  if (!first || !third(first)) return -1;
  k++;
  if (!inversion()) return -1;
  if (first.pos === 'aux' && language.freeInversion) {
    while (at(k)?.pos === 'adv' || at(k)?.pos === 'neg') k++;
    if (at(k)?.pos !== 'part' || !saying.has((at(k) as Unit).lemma)) return -1;
    k++;
  } else if (first.pos !== 'verb' || !saying.has(first.lemma)) return -1;
  // «confiait d'ailleurs Paul Rey en 2010»
  while (language.freeInversion && at(k)?.pos === 'adv') k++;
  const from = k;
  while (at(k) && (NOMINAL.has((at(k) as Unit).pos) || at(k)?.pos === 'adj') && k - from < 12) k++;
  if (!subject && !enclitic && (k === from || !['name', 'title', 'det', 'noun'].includes(at(from)?.pos ?? ''))) return -1;
  const mark = at(k);
  if (!mark) return k;
  if (STOP.test(mark.text)) return k;
  if (mark.text !== ',') return -1;
  // «dit Pierre Lavigne, maire de Sarlande.», «dit Marie, 34 ans.»
  let j = k + 1;
  while (at(j) && (NOMINAL.has((at(j) as Unit).pos) || at(j)?.pos === 'adj') && at(j)?.pos !== 'pron' && j - k < 14) j++;
  const described = at(k + 1);
  if (described && j > k + 1 && (described.pos === 'num' || language.names.roles.has(described.key)) && (!at(j) || STOP.test((at(j) as Unit).text) || at(j)?.text === ',')) return at(j) ? j : j;
  return k;
}

/** A line break ends a paragraph, unless the line was wrapped in mid-sentence. */
function splitParagraphs(shadow: string): Paragraph[] {
  const out: Paragraph[] = [];
  const add = (from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && shadow.charCodeAt(start) <= 32) start++;
    while (end > start && shadow.charCodeAt(end - 1) <= 32) end--;
    if (end > start) out.push({ start, end, quotations: findQuotations(shadow, start, end) });
  };
  let from = 0;
  for (let at = shadow.indexOf('\n'); at >= 0; at = shadow.indexOf('\n', at + 1)) {
    if (at - from > 40 && /[\p{Ll},]/u.test(shadow[at - 1] as string) && /\p{Ll}/u.test(shadow[at + 1] ?? '')) continue;
    add(from, at);
    from = at + 1;
  }
  add(from, shadow.length);
  return out;
}

const known = new WeakMap<Language, Forms>();

/** The forms met in texts of a language. */
export function formsOf(language: Language): Forms {
  let forms = known.get(language);
  if (!forms) {
    forms = newForms();
    known.set(language, forms);
  }
  return forms;
}

function makeUnit(form: WordForm, start: number, end: number, pos: Token['pos'], quotation: Quotation | null): Unit {
  const { text, key, capital } = form;
  return { pos, form, key, text, quotation, start, end, capital, initial: false, lemma: key, gender: null, number: null, mood: null, person: null };
}

const isJoiner = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2011 || code === 0x26;

/** Where the word, number or mark at `at` ends by WORD when that is plain to see, else -1. `codes` are those of the shadow. */
function plainEnd(codes: Uint16Array, at: number): number {
  const first = codes[at] as number;
  const { length } = codes;
  if (first >= 0x250) return first >= 0x2010 && first < 0x2028 ? at + 1 : -1;
  const kind = LATIN[first] as number;
  if (kind === 0) {
    // a mark is a word of one letter, but for dots and dashes, which run on
    if (first === 0x2e || first === 0x2d) return at + 1 >= length || (codes[at + 1] as number) <= 32 ? at + 1 : -1;
    return first === 0xa0 ? -1 : at + 1;
  }
  if (kind === 2) {
    let i = at;
    while (i < length && isDigit(codes[i] as number)) i++;
    if (i === at) return -1;
    const code = i < length ? (codes[i] as number) : 32;
    return code <= 32 || ((code === 0x2c || code === 0x2e) && (i + 1 >= length || (codes[i + 1] as number) <= 32)) ? i : -1;
  }
  for (let i = at + 1; ; i++) {
    if (i >= length) return i;
    const code = codes[i] as number;
    if (code <= 32) return i;
    if (code < 0x250 && LATIN[code] !== 0) continue;
    const next = i + 1 < length ? (codes[i + 1] as number) : 32;
    if (isJoiner(code)) {
      if (next < 0x250 && LATIN[next] !== 0) continue;
      return next <= 32 || next === 0x2c ? i : -1;
    }
    if (code === 0x2e) return next < 0x250 && LATIN[next] === 0 && next !== 0x2d ? i : -1;
    return code < 0x250 || (code >= 0x2000 && code < 0x2070) ? i : -1;
  }
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Tokens of a paragraph outside quotations; each outermost quotation is one unit from mark to mark. */
function tokenise(shadow: string, p: Paragraph, language: Language): Unit[] {
  const units: Unit[] = [];
  const forms = formsOf(language);
  const codes = codesOf(shadow);
  const nothing = formAt(forms, codes, 0, 0, 0);
  const outer = p.quotations.filter((q) => q.depth === 0);
  let next = 0;
  let at = p.start;
  while (at < p.end) {
    const q = outer[next];
    const stop = q ? (q.open < 0 ? q.start : q.open) : p.end;
    if (q && at >= stop) {
      at = q.close < 0 ? q.end : q.close + 1;
      units.push(makeUnit(nothing, stop, at, 'quote', q));
      next++;
      continue;
    }
    // «[1]», «[note 2]»: a footnote's mark is no word of the text
    const code = codes[at] as number;
    if (code <= 32) {
      at++;
      continue;
    }
    if (code === 0x5b) {
      FOOTNOTE.lastIndex = at;
      const note = FOOTNOTE.exec(shadow);
      if (note && at + note[0].length <= stop) {
        at += note[0].length;
        continue;
      }
    }
    const to = wordEnd(codes, shadow, at);
    if (to === at) {
      at++;
      continue;
    }
    let end = Math.min(to, stop);
    if (codes[end] === 0x27 && (shadow[end + 1] === ' ' || end + 1 === stop) && end < stop && language.elision?.test(`${shadow.slice(at, to)}'x`)) end++; // «d’ Arequipa», a link's trace; «qu'« il viendra »»
    if (codes[end] === 0x2e && end < stop && absorbsStop(shadow, at, end, language)) end++;
    split(codes, at, end, language, forms, units);
    at = end;
  }
  return units;
}

/** End of the word, number or mark at `at`; `at` itself where there is none. */
function wordEnd(codes: Uint16Array, shadow: string, at: number): number {
  const plain = plainEnd(codes, at);
  if (plain > 0) return plain;
  WORD.lastIndex = at;
  return WORD.test(shadow) ? WORD.lastIndex : at;
}

/** «M.», "Sen.", the initial in "George W. Bush": the stop belongs to the word. */
function absorbsStop(shadow: string, start: number, end: number, language: Language): boolean {
  if (end - start > 8) return false;
  const word = shadow.slice(start, end);
  // "(R-Ky.)", "Ron Smith, D-Wash., said"
  if (/^\p{Lu}-\p{Lu}\p{Ll}{1,4}$/u.test(word) && /^[),]/.test(shadow.slice(end + 1, end + 2))) return true;
  // «l'U.S. Navy»
  if (/^\p{L}'\p{Lu}$/u.test(word) && /^\p{Lu}\./u.test(shadow.slice(end + 1, end + 3))) return true;
  return language.abbreviations.has(word.toLowerCase()) || (/^\p{Lu}$/u.test(word) && /^ ?\p{Lu}/u.test(shadow.slice(end + 1, end + 3)));
}

/** Adds the units of what stands at `start`: elided words are peeled off its front and clitics off its end. */
function split(codes: Uint16Array, start: number, end: number, language: Language, forms: Forms, units: Unit[]): void {
  const form = formAt(forms, codes, start, end, hashOf(codes, start, end));
  if (form.pieces === undefined) form.pieces = piecesOf(form.text, language, forms);
  if (form.pieces === null) {
    units.push(makeUnit(form, start, end, form.shape & SHAPE.mark ? 'punct' : form.shape & SHAPE.digit ? 'num' : 'other', null));
    return;
  }
  let from = start;
  for (const piece of form.pieces) {
    const to = from + piece.length;
    units.push(makeUnit(piece, from, to, piece.shape & SHAPE.digit ? 'num' : 'other', null));
    from = to;
  }
}

/** The words that are written as one: «l'», «a», «-t-il»; null for a mark, or one word. */
function piecesOf(text: string, language: Language, forms: Forms): WordForm[] | null {
  if (!/['-]/.test(text) || !/[\p{L}\p{N}]/u.test(text.charAt(0))) return null;
  const ends: number[] = [];
  let from = 0;
  for (let i = 0; language.elision && i < 3; i++) {
    const m = language.elision.exec(text.slice(from, from + 12));
    if (!m || from + m[0].length >= text.length) break;
    from += m[0].length;
    ends.push(from);
  }
  const m = language.enclitic?.exec(text.slice(from));
  if (m && m.index > 0) ends.push(from + m.index);
  if (ends.length === 0) return null;
  ends.push(text.length);
  const codes = codesOf(text);
  return ends.map((to, i) => formAt(forms, codes, ends[i - 1] ?? 0, to, hashOf(codes, ends[i - 1] ?? 0, to)));
}

function splitSentences(units: readonly Unit[], language: Language): Unit[][] {
  const out: Unit[][] = [];
  let from = 0;
  let opened = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (!opened && unit.pos !== 'punct') {
      (unit as { initial: boolean }).initial = true;
      opened = true;
    }
    const next = units[i + 1];
    if (next && !endsSentence(unit, next, units[i + 2], language) && i - from < MAX_UNITS) continue;
    out.push(units.slice(from, i + 1));
    from = i + 1;
    opened = false;
  }
  return out;
}

/** A stop ends a sentence before a capital, a digit, a quotation or a dash; a quotation that ends with its own stop does so before a capital. */
function endsSentence(unit: Unit, next: Unit, afterNext: Unit | undefined, language: Language): boolean {
  if (unit.quotation?.cut && unit.quotation.close < 0 && next.pos === 'punct') return false;
  if (unit.quotation) return unit.quotation.close < 0 || (unit.quotation.stopped && (next.capital || next.pos === 'quote'));
  if (unit.pos === 'punct') {
    return (unit.form.shape & SHAPE.stop) !== 0 && (next.capital || next.pos === 'quote' || next.pos === 'num' || (next.form.shape & SHAPE.bullet) !== 0 || ((next.text === '(' || next.text === '[') && (afterNext?.capital === true || afterNext?.pos === 'quote')));
  }
  if ((unit.form.shape & SHAPE.abbreviated) === 0) return false;
  // "of Jacksonville, Fla. “She was late.”"
  if (unit.capital && next.quotation?.stopped && !language.names.civil.has(unit.key) && unit.pos !== 'title') return true;
  // an abbreviation before a capitalised function word: "in the U.S. He said"
  return next.capital && language.functionWords.has(next.key) && !language.names.civil.has(unit.key);
}
