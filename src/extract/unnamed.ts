/**
 * What an article tells of a source that it does not name: how many they are, what they are, whose, and on what condition they speak. It
 * reads the description («haut responsable du ministère de l'Unification de Séoul»), its mention and its sentence. UTF-16 offsets.
 */
import type { Speaker, Unnamed } from '../claim.ts';
import type { Language, SourceClass } from '../lang/language.ts';
import type { Doc, Sentence } from './text.ts';

/** Classes of which nobody in particular is meant even without an article: "People familiar with the matter". */
const VAGUE: ReadonlySet<SourceClass> = new Set(['source', 'witness', 'resident', 'protester', 'victim']);

/** Plural nouns, which is all that is asked of known ones. */
const PLURAL = /(?:[^s]s|x|men|people)$/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}{1,2}['’](?=\p{L})|\p{N}+|\p{L}+(?:[-.](?=\p{L})\p{L}+)*\.?/gu;

/** `matchAll` without the copy of the pattern that it makes, which must be compiled anew. */
function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    const { lastIndex } = pattern;
    yield m;
    pattern.lastIndex = lastIndex;
  }
}

/** Words of a description; an elided one stands alone, as do the numbers. */
function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  for (const m of eachMatch(WORD, text)) {
    const written = m[0];
    out.push({ text: written, key: written.toLowerCase().replace(/['’.]+$/, '').replaceAll('’', "'"), start: m.index, end: m.index + written.length });
  }
  return out;
}

const conditions = new WeakMap<Doc, Map<number, Stretch[]>>();
const NONE: readonly Stretch[] = [];

/** Where a sentence tells on what condition, or why, there is no name. Sentences without a word of the kind are never searched. */
export function conditionsIn(doc: Doc, index: number, language: Language): readonly Stretch[] {
  let found = conditions.get(doc);
  if (!found) {
    found = new Map();
    let s = 0;
    for (const m of eachMatch(language.unnamed.hint, doc.shadow)) {
      while (s + 1 < doc.sentences.length && (doc.sentences[s + 1] as Sentence).start <= m.index) s++;
      if (!found.has(s)) found.set(s, search(doc, doc.sentences[s] as Sentence, language));
    }
    conditions.set(doc, found);
  }
  return found.get(index) ?? NONE;
}

function search(doc: Doc, sentence: Sentence, language: Language): Stretch[] {
  const out: Stretch[] = [];
  for (const m of eachMatch(language.unnamed.condition, doc.shadow.slice(sentence.start, sentence.end))) {
    const start = sentence.start + m.index;
    out.push({ start, end: start + m[0].trimEnd().length });
  }
  return out;
}

/** Why the name is kept back, of the conditions that a sentence states: the nearest outside of the content. */
export function conditionOf(conditions: readonly Stretch[], mention: Stretch, content: readonly Stretch[]): Stretch | null {
  let best: Stretch | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const c of conditions) {
    if (content.some((s) => c.start >= s.start && c.end <= s.end)) continue;
    const d = c.start >= mention.end ? c.start - mention.end : Math.max(0, mention.start - c.end);
    if (d < distance) [best, distance] = [c, d];
  }
  return best;
}

/**
 * Describes a speaker without a name; null for one who has one, and for bodies and documents. `lead` is the mention as the sentence writes
 * it, whose first word tells how many; null when it is another's («il»).
 */
export function describe(speaker: Speaker, lead: string | null, condition: Unnamed['condition'], language: Language): Unnamed | null {
  if (speaker.id !== null || !['person', 'group', 'unknown'].includes(speaker.kind)) return null;
  const lexicon = language.unnamed;
  const words = wordsOf(speaker.name);
  const head = headOf(words, language);
  // «Pennsylvania Avenue»: a name that nobody knows
  if (!head && !speaker.anonymous && /\p{Lu}/u.test(speaker.name)) return null;
  const { number, count } = numberOf(lead === null ? [] : wordsOf(lead), words, head, speaker, language);
  const own = head ?? { from: 0, to: Math.min(1, words.length), class: null };
  const marks = (set: ReadonlySet<string>) => marked(words, own, set);
  let from = own.from;
  while (from > 0 && (lexicon.senior.has((words[from - 1] as Word).key) || lexicon.former.has((words[from - 1] as Word).key))) from--;
  const text = words.length > 0 ? speaker.name.slice((words[from] as Word).start, (words[Math.max(own.to, from + 1) - 1] as Word).end) : speaker.name;
  return {
    number, count,
    rank: { text, class: own.class, senior: marks(lexicon.senior), former: marks(lexicon.former) || /^ex-/i.test(text) },
    affiliation: affiliationOf(speaker.name, words, own, language),
    condition,
  };
}

interface Head {
  from: number;
  to: number;
  class: SourceClass | null;
}

/** The noun that tells what they are: the first, or the last before a complement, as the language has it. */
function headOf(words: readonly Word[], language: Language): Head | null {
  const { classes, head, attach, stops } = language.unnamed;
  let found: Head | null = null;
  for (let i = 0; i < words.length; i++) {
    if (found && (attach.has((words[i] as Word).key) || stops.has((words[i] as Word).key))) break;
    for (let n = Math.min(4, words.length - i); n > 0; n--) {
      const of = classes.get(words.slice(i, i + n).map((w) => (/['’]$/.test(w.text) ? `${w.key}'` : w.key)).join(' ').replace(/' /g, "'"));
      if (of === undefined) continue;
      found = { from: i, to: i + n, class: of };
      if (head === 'first') return found;
      i += n - 1;
      break;
    }
  }
  return found;
}

/** A mark stands by the noun: "former senior official", «responsable de haut rang». */
function marked(words: readonly Word[], head: Head, set: ReadonlySet<string>): boolean {
  for (let i = 0; i < Math.min(words.length, head.to + 4); i++) {
    for (let n = 1; n <= 3; n++) {
      if (i + n > words.length || (i >= head.from && i < head.to)) continue;
      if (i >= head.to + (n === 1 ? 2 : 1)) continue;
      if (set.has(words.slice(i, i + n).map((w) => w.key).join(' '))) return true;
    }
  }
  return false;
}

function numberOf(lead: readonly Word[], words: readonly Word[], head: Head | null, speaker: Speaker, language: Language): Pick<Unnamed, 'number' | 'count'> {
  const { one, several, counts } = language.unnamed;
  for (const list of [words.slice(0, head?.from ?? 2), lead.slice(0, 4)]) {
    for (const w of list) {
      const n = counts.get(w.key) ?? (/^\d{1,4}$/.test(w.key) ? Number(w.key) : undefined);
      if (n !== undefined && n > 0) return { number: n === 1 ? 'one' : 'several', count: n };
    }
  }
  const first = lead[0]?.key;
  if (lead.slice(0, 3).some((w) => several.has(w.key)) || words.slice(0, head?.from ?? 1).some((w) => several.has(w.key))) return { number: 'several', count: null };
  if (first !== undefined && one.has(first)) return { number: speaker.kind === 'group' && head?.class === 'relative' ? null : 'one', count: 1 };
  const bare = head !== null && lead.length > 0 && lead[0]?.key === words[0]?.key;
  if (bare && head && !words.slice(head.from, head.to).some((w) => PLURAL.test(w.key)) && speaker.kind === 'group' && head.class !== 'relative') return { number: null, count: null }; // «de source diplomatique»
  if (speaker.kind === 'group') return { number: 'several', count: null };
  const noun = head ? (words[head.to - 1] as Word).key : '';
  if (head && noun !== '' && PLURAL.test(noun)) return { number: 'several', count: null };
  return { number: speaker.kind === 'person' || head ? 'one' : null, count: null };
}

const isCapital = (w: Word | undefined) => w !== undefined && /^\p{Lu}/u.test(w.text);

/** The body or place that they belong to: behind a preposition, before the noun ("White House official"), or as an adjective. */
function affiliationOf(name: string, words: readonly Word[], head: Head, language: Language): Unnamed['affiliation'] {
  const { attach, stops, articles, head: order, senior, former, several, one, counts } = language.unnamed;
  const { collectives } = language.names;
  const institution = (list: readonly Word[]) =>
    list.some((w, i) => (isCapital(w) && (i > 0 || w.start > 0)) || collectives.get(w.key) === 'organisation' || language.places.demonyms.has(w.key)) ||
    (list.length > 0 && language.references.generic.get((list[0] as Word).key) === 'organisation');
  // «du ministère de l'Unification de Séoul», "of the European Commission"
  for (let i = head.to; i < words.length; i++) {
    const w = words[i] as Word;
    if (stops.has(w.key)) break; // «source proche du dossier», "based in Moscow": what follows is no body of theirs
    if (!attach.has(w.key)) continue;
    let from = i + 1;
    while (from < words.length && (articles.has((words[from] as Word).key) || attach.has((words[from] as Word).key))) from++;
    let to = from;
    while (to < words.length && !stops.has((words[to] as Word).key)) to++;
    const body = words.slice(from, to);
    if (body.length === 0 || !institution(body)) continue;
    return affiliated(name.slice((body[0] as Word).start, (body.at(-1) as Word).end), body, words.slice(head.to, i), language);
  }
  if (order === 'last') {
    const before = words.slice(0, head.from).filter((w) => !senior.has(w.key) && !former.has(w.key) && !several.has(w.key) && !one.has(w.key) && !counts.has(w.key) && !articles.has(w.key) && !/^\d+$/.test(w.key));
    const body = before.filter((w, i) => isCapital(w) || collectives.has(w.key) || i > 0);
    const known = body.length === 1 ? language.places.demonyms.get((body[0] as Word).key) : undefined;
    const named = body.filter((w) => isCapital(w) );
    if (known === undefined && (named.some((w) => w.start > 0 || language.places.byName.has(w.key) || language.places.demonyms.has(w.key)) || (named.length > 1))) {
      const place = language.places.byName.get(body.map((w) => w.key).join(' '));
      const demonym = body.map((w) => language.places.demonyms.get(w.key)).find((id) => id !== undefined);
      if (!(demonym !== undefined && named.length === 1 && body.length === 1)) {
        const written = name.slice((body[0] as Word).start, (body.at(-1) as Word).end);
        return place ? { name: place.name, id: place.id, country: place.country } : affiliated(written, body, [], language);
      }
    }
  }
  // «responsables américains», "French diplomat"
  const around = order === 'first' ? [...words.slice(head.to, head.to + 3), ...words.slice(0, head.from)] : words.slice(0, head.from);
  for (const w of around) {
    if (stops.has(w.key) && w.key !== 'et' && w.key !== 'and') break;
    const country = language.places.demonyms.get(w.key);
    if (country === undefined) continue;
    return { name: nameOfPlace(country, language) ?? w.text, id: country, country };
  }
  return null;
}

function affiliated(written: string, body: readonly Word[], adjectives: readonly Word[], language: Language): NonNullable<Unnamed['affiliation']> {
  const place = language.places.byName.get(written.toLowerCase().replaceAll('’', "'")) ?? language.places.byName.get(body.map((w) => w.key).join(' '));
  if (place) return { name: written, id: place.id, country: place.country };
  let country: string | null = null;
  for (let i = 0; i < body.length && country === null; i++) {
    country = language.places.demonyms.get((body[i] as Word).key) ?? null;
    for (let n = Math.min(4, body.length - i); n > 0 && country === null; n--) {
      const inner = isCapital(body[i]) ? language.places.byName.get(body.slice(i, i + n).map((w) => w.key).join(' ')) : undefined;
      if (inner) country = inner.country;
    }
  }
  for (const w of adjectives) country ??= language.places.demonyms.get(w.key) ?? null;
  return { name: written, id: null, country };
}

const shown = new WeakMap<Language, Map<string, string>>();

function nameOfPlace(id: string, language: Language): string | undefined {
  let names = shown.get(language);
  if (!names) {
    names = new Map([...language.places.byName.values()].map((place) => [place.id, place.name]));
    shown.set(language, names);
  }
  return names.get(id);
}

/** Whoever stands before it, when a mention lies in why there is no name: «un député qui souhaite garder *l'anonymat* a dit». */
export function beforeCondition(doc: Doc, mention: Stretch, index: number, phrases: readonly Stretch[], language: Language): Stretch {
  const around = conditionsIn(doc, index, language).find((c) => mention.start >= c.start && mention.end <= c.end);
  const host = around && phrases.findLast((p) => p.end <= around.start && around.start - p.end <= 2);
  return host ? { start: host.start, end: host.end } : mention;
}

/** What `describeAll` needs of a claim. */
interface Told {
  readonly sentence: number;
  readonly content: readonly Stretch[];
}

/**
 * Adds `unnamed` to the speakers of each claim that have no name, in parallel to `claims`. One description is one source: what one of its
 * mentions tells holds for all. Who keeps the name back is anonymous, whatever else they are called.
 */
export function describeAll(doc: Doc, claims: readonly Told[], speakers: readonly Speaker[][], language: Language): Speaker[][] {
  const known = new Map<string, Unnamed>();
  const keyOf = (s: Speaker) => s.name.toLowerCase();
  for (const [i, list] of speakers.entries()) {
    for (const s of list) {
      if (s.id !== null) continue;
      const { sentence, content } = claims[i] as Told;
      const at = s.mention && conditionOf(conditionsIn(doc, sentence, language), s.mention, content);
      const own = s.mention !== null && s.mention.text.toLowerCase().includes(firstWord(s.name));
      const found = describe(s, own ? (s.mention as { text: string }).text : null, at && list.length === 1 ? { text: doc.text.slice(at.start, at.end), ...at } : null, language);
      if (!found) continue;
      const before = known.get(keyOf(s));
      if (!before) known.set(keyOf(s), found);
      else known.set(keyOf(s), { ...before, count: before.count ?? found.count, condition: before.condition ?? found.condition });
    }
  }
  if (known.size === 0) return [...speakers];
  return speakers.map((list) =>
    list.map((s) => {
      const unnamed = s.id === null ? known.get(keyOf(s)) : undefined;
      if (!unnamed) return s;
      const definite = language.references.definite.has(/^[^\s'’]*/.exec(s.mention?.text ?? '')?.[0].toLowerCase() ?? '');
      const vague = unnamed.rank.class !== null && VAGUE.has(unnamed.rank.class) && !definite;
      // «les deux capitales», «les syndicats»: some that are known, of no kind of person
      const bodies = unnamed.rank.class === null && unnamed.condition === null && definite;
      const kind = s.kind === 'unknown' && unnamed.rank.class !== null ? (unnamed.number === 'several' ? 'group' : 'person') : s.kind;
      const { name, id, actor_name, role, gender, mention } = s;
      const anonymous = !bodies && (s.anonymous || unnamed.condition !== null || vague);
      return gender ? { name, id, actor_name, kind, role, gender, anonymous, unnamed, mention } : { name, id, actor_name, kind, role, anonymous, unnamed, mention };
    }),
  );
}

const firstWord = (name: string) => (/\p{L}+/u.exec(name)?.[0] ?? '').toLowerCase();
