/** Bodies under two names: acronyms, and the words whose initials they take. Unit indices inside a sentence; linear in the text. */
import type { Language } from '../lang/language.ts';
import { cleanName, type Entity, newEntity } from './entities.ts';
import { fold, foldedWords } from './folding.ts';
import { isAcronym } from './naming.ts';
import type { Phrase } from './phrases.ts';
import type { Range } from './syntax.ts';
import type { Doc, Sentence, Unit } from './text.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const BRACKET = /[([]/g;
const SHORT_BEFORE = /(?<!\p{L})(\p{Lu}{2,8}) ?$/u;
const LONG_INSIDE = /^\[(\p{L}[^[\]]{4,70})\]/u;

/** The unit that starts at an offset; -1 where none does. */
function unitAt(units: readonly Unit[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as Unit).start < offset) low = middle + 1;
    else high = middle;
  }
  return units[low]?.start === offset && units[low]?.quotation === null ? low : -1;
}

/** «Fédération nationale des bateliers (FNB)», «CRE [Comité régional des éleveurs]»: one body under two names. */
export function acronyms(doc: Doc, language: Language, phrases: readonly Phrase[][], exact: Map<string, Entity>, initials: Map<string, Entity>): void {
  const alias = new Map<Entity, Entity>();
  let index = 0;
  BRACKET.lastIndex = 0;
  for (let m = BRACKET.exec(doc.shadow); m !== null; m = BRACKET.exec(doc.shadow)) {
    while (index + 1 < doc.sentences.length && (doc.sentences[index + 1] as Sentence).start <= m.index) index++;
    const units = doc.sentences[index]?.units ?? [];
    const i = unitAt(units, m.index);
    if (i < 1 || i + 2 >= units.length) continue;
    const end = CLOSING[(units[i] as Unit).text];
    let close = i + 1;
    while (close < units.length && close - i < 14 && units[close]?.text !== end) close++;
    if (units[close]?.text !== end) continue;
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
    // letters of another language: «l'Autorité du réseau (KTB)»
    const body: Phrase | undefined = !long && close === i + 2 && inside.text.length > 2 && language.nounHead === 'first' ? (phrases[index] as Phrase[]).find((p) => p.to === i && p.kind === 'noun' && p.collective === 'organisation' && p.name !== null && p.entities.length === 1 && p.to - p.core > 1 && units[p.core]?.capital === true) : undefined;
    if (body) long = { from: body.core, to: body.to };
    if (!long) continue;
    const around = phraseAround(phrases[index] as Phrase[], long.from, close + 1);
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
  // what a writer adds to somebody's words: «que le CRE [comité régional des éleveurs] se prononce»
  for (const { short, long } of glossesIn(doc.text)) {
    const old = exact.get(fold(short));
    const words = foldedWords(long);
    const letters = words.filter((w) => w.length > 1 && !language.functionWords.has(w)).map((w) => w[0]).join('');
    if (!old || alias.has(old) || old.tokens.length > 1 || letters !== fold(short)) continue;
    const key = words.join(' ');
    const e = exact.get(key) ?? newEntity(long, true);
    exact.set(key, e);
    e.votes.organisation += 4;
    if (old !== e) alias.set(old, e);
  }
  // a body that is only ever called by its initials elsewhere: "World Health Organisation … WHO"
  let shortened = false; // one word stands for a longer name
  for (const [key, e] of exact) {
    if (e.tokens.length > 1 && !key.includes(' ')) shortened = true;
    const long = e.tokens.length === 1 ? initials.get(key) : undefined;
    if (long && long !== e && long.tokens.length > 2 && isAcronym(e.name) && !alias.has(e)) alias.set(e, long);
  }
  // «la SDA de Lyon», where the full name holds the rest too; "the SDA party"
  for (const [key, e] of shortened ? exact : []) {
    const space = key.indexOf(' ');
    const whole = space > 0 ? exact.get(key.slice(0, space)) : undefined;
    if (whole && whole.tokens.length > 1 && whole !== e && e.tokens.slice(1).every((w) => whole.tokens.includes(w) || language.names.collectives.has(w))) alias.set(e, whole);
  }
  if (alias.size === 0) return;
  for (const [key, e] of exact) {
    const to = alias.get(e);
    if (to) exact.set(key, to);
  }
  for (const list of phrases) for (const p of list) if (p.entities.length === 1) p.entities = [alias.get(p.entities[0] as Entity) ?? (p.entities[0] as Entity)];
}

/** «CRE [comité régional des éleveurs]»: capitals, and what stands in square brackets behind them. */
function glossesIn(text: string): { short: string; long: string }[] {
  const out: { short: string; long: string }[] = [];
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const short = SHORT_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[1];
    const long = short === undefined ? undefined : LONG_INSIDE.exec(text.slice(at, at + 150))?.[1];
    if (short !== undefined && long !== undefined) out.push({ short, long });
  }
  return out;
}

/** The phrase of one body that holds these units and more. */
const phraseAround = (list: readonly Phrase[], from: number, to: number) => list.find((p) => p.from <= from && p.to > to && p.entities.length === 1);

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
  // the letters of another language's order: «office mondial du climat (MCO)»
  const heads: string[] = [];
  for (let i = to - 1; i >= 0 && heads.length < letters.length; i--) {
    const u = units[i] as Unit;
    if (u.pos === 'verb' || u.pos === 'punct') break;
    if (content(u)) heads.push(fold(u.text)[0] as string);
    if (heads.length === letters.length && [...heads].sort().join('') === [...letters].sort().join('')) return { from: i, to };
  }
  return null;
}
