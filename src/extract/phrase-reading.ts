/**
 * The phrases of a sentence that can name who speaks: names with their titles, offices with their complements, bodies, descriptions,
 * pronouns. Quotations are opaque here. Unit indices inside a sentence; ranges are half open. Linear in the text.
 */
import type { Language } from '../lang/language.ts';
import { readHeadFirst } from './head-first.ts';
import { readHeadLast } from './head-last.ts';
import { expressionsOf, is, isNameWord, isNoun, isShouted, TRAIT } from './naming.ts';
import { type Phrase, pronoun, type Reader } from './phrases.ts';
import type { Doc, Sentence, Unit } from './text.ts';

function readSentence(sentence: Sentence, index: number, language: Language, known: ReadonlySet<string>, surnames: ReadonlySet<string>): Phrase[] {
  const r: Reader = { units: sentence.units, sentence: index, language, expressions: expressionsOf(language), known, surnames, first: sentence.paragraph === 0, out: [] };
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
      r.out.push(pronoun(r, i, i + 2, 'latter', latter.gender, latter.number));
      i += 2;
      continue;
    }
    const quantifier = u.pos === 'pron' && is(u, TRAIT.indefinite, language) && isNoun(units[i + 1]);
    if (((u.pos === 'pron' && !quantifier) || u.pos === 'rel') && !(u.capital && is(u, TRAIT.acronym, language) && !isShouted(r, i))) {
      const key = u.key.startsWith('-') ? u.key.replace(/^-(?:t-)?/, '') : u.key;
      const row = u.pos === 'pron' ? names.pronouns.get(key) : undefined;
      r.out.push(pronoun(r, i, i + 1, row && references.latter.has(u.key) ? 'latter' : u.pos === 'rel' ? 'rel' : key, row?.gender ?? u.gender, row ? row.number : u.number));
      i++;
      continue;
    }
    if (quantifier || u.pos === 'det' || u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj' || u.pos === 'title' || u.pos === 'num' || is(u, TRAIT.fused, language) || isNameWord(r, i) || (u.pos !== 'verb' && u.pos !== 'aux' && u.pos !== 'part' && u.pos !== 'prep' && is(u, TRAIT.role, language))) {
      i = language.nounHead === 'first' ? readHeadFirst(r, i) : readHeadLast(r, i);
    } else i++;
  }
  // nearly in order: what a phrase holds was found before it
  for (let i = 1; i < r.out.length; i++) {
    const p = r.out[i] as Phrase;
    let at = i;
    for (; at > 0 && precedes(p, r.out[at - 1] as Phrase); at--) r.out[at] = r.out[at - 1] as Phrase;
    r.out[at] = p;
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
const precedes = (p: Phrase, q: Phrase) => p.from < q.from || (p.from === q.from && p.to > q.to);

/** Reads the phrases of each sentence. */
export function readPhrases(doc: Doc, language: Language): Phrase[][] {
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
  return doc.sentences.map((s, i) => readSentence(s, i, language, known, surnames));
}
