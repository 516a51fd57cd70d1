/**
 * The engine's only door: text and language in, claims out. Pure, synchronous, deterministic, linear in the text; it never throws.
 */
import type { ExtractedClaim, LanguageCode, Speaker, Unattributed, Via } from '../claim.ts';
import { languages } from '../lang/index.ts';
import type { Language } from '../lang/language.ts';
import { findCandidates } from './claims.ts';
import { aboutOf, buildPersonIndex, buildPlaceIndex, type PlaceIndex } from './about.ts';
import { addContinuing } from './continuing.ts';
import { unattributed } from './coverage.ts';
import { type CueIndex, indexCues } from './cues.ts';
import type { EndSample } from './ends.ts';
import { boundsOf } from './calendar.ts';
import { type DateMention, datesOfText } from './dates.ts';
import { dateOfClaim, ofAnother, type Said } from './dating.ts';
import { findPeople } from './names.ts';
import { type Candidate, revised, type SilentCue, type Stretch } from './reading.ts';
import { namedPersons, resolveSpeakers } from './speakers.ts';
import { type Doc, formsOf, readText, type Sentence } from './text.ts';
import { buildTopicIndex, type TopicIndex, topicsOf } from './topics.ts';
import { beforeCondition, conditionsIn, describeAll } from './unnamed.ts';
import { chains } from './via.ts';
import { cutterOf } from './words.ts';
import { EXTRACTOR_VERSION } from './version.ts';

export { EXTRACTOR_VERSION };

export interface ExtractOptions {
  readonly language: LanguageCode;
  /** ISO date or date-time, or EDTF month or year: what relative dates are counted from. */
  readonly published?: string | null;
  readonly outlet?: string | null;
}

export interface Extraction {
  readonly claims: ExtractedClaim[];
  readonly unattributed: Unattributed[];
}

const ANY_YEAR = '2001';

/** What is made of a language pack once, on its first article. */
interface Engine {
  readonly language: Language;
  readonly cues: CueIndex;
  readonly topics: TopicIndex;
  readonly places: PlaceIndex;
}

const engines = new Map<LanguageCode, Engine>();

function engineFor(code: LanguageCode): Engine {
  let engine = engines.get(code);
  if (!engine) {
    const language = languages[code];
    engine = { language, cues: indexCues(language.cues, language.reflexivePrefix), topics: buildTopicIndex(language.topics), places: buildPlaceIndex(language) };
    engines.set(code, engine);
  }
  return engine;
}

/** Finds the claims of one article. Offsets are UTF-16 code units of `text`. */
export function extract(text: string, options: ExtractOptions): Extraction {
  const engine = engineFor(options.language);
  const reading = read(text, engine, options.published ?? null);
  const { kept, sure, dropped } = keep(reading, engine.language);
  return { claims: claimsOf(reading, kept, sure, engine, options.published ?? null), unattributed: unattributed(reading.doc, kept, dropped, reading.silent) };
}

/** Every reading of a text, the unlikely ones included: what `npm run train` learns from. */
export function readings(text: string, options: ExtractOptions): { candidates: readonly Candidate[]; claims: readonly ExtractedClaim[]; ends: readonly EndSample[] } {
  const engine = engineFor(options.language);
  const ends: EndSample[] = [];
  const reading = read(text, engine, options.published ?? null, ends);
  return { ends, candidates: reading.candidates, claims: claimsOf(reading, reading.candidates, reading.candidates.map(() => 1), engine, options.published ?? null) };
}

/** A text read: its sentences, their dates, and every reading of every cue. */
interface Reading {
  readonly doc: Doc;
  readonly dates: readonly (readonly DateMention[])[];
  readonly candidates: readonly Candidate[];
  readonly silent: readonly SilentCue[];
}

function read(text: string, { language, cues }: Engine, published: string | null, ends: EndSample[] | null = null): Reading {
  const doc = readText(text, language);
  const dates = datesOfText(doc.shadow, doc.sentences, language.dates, published);
  // where dates stand matters to syntax even when nothing tells what they mean
  const datedWords = published ? dates : datesOfText(doc.shadow, doc.sentences, language.dates, ANY_YEAR);
  const { candidates, silent } = findCandidates(doc, language, cues, (i) => datedUnits(doc.sentences[i] as Sentence, datedWords[i] as DateMention[]), ends);
  return { doc, dates, silent, candidates: addContinuing(doc, candidates, language) };
}

/** Gives candidates their speakers, dates, topics and places in one another. */
function claimsOf({ doc, dates, silent }: Reading, kept: readonly Candidate[], sure: readonly number[], { language, topics, places }: Engine, published: string | null): ExtractedClaim[] {
  if (kept.length === 0) return [];
  const people = findPeople(doc, language);
  const sources = kept.map((k) => ({ mentions: k.source.mentions.map((m) => beforeCondition(doc, m, k.sentence, people.phrases[k.sentence] ?? [], language)), sentence: k.sentence, same: k.source.mentions.length > 0 ? null : k.same, content: k.content }));
  // who has just been the subject of reporting words is whom a pronoun means, whether or not they yielded a claim
  const heard = silent.filter((c) => c.mentions.length > 0).map((c) => ({ mentions: c.mentions, sentence: c.sentence, same: null, content: [] }));
  const speakers = resolveSpeakers(doc, [...sources, ...heard], language, people);
  // what is read as a person's full name may be a country's all the same: "held drills with North Korea"
  const isPlace = (name: string) => name.includes(' ') && language.places.byName.has(name.toLowerCase());
  const persons = buildPersonIndex(namedPersons(people).filter(({ name }) => !isPlace(name)));
  const bySentence = new Map<number, Candidate[]>();
  for (const k of kept) {
    const group = bySentence.get(k.sentence);
    if (group) group.push(k);
    else bySentence.set(k.sentence, [k]);
  }
  const when = kept.map((k) => dateOf(k, bySentence.get(k.sentence) as Candidate[], dates[k.sentence] as DateMention[], doc.sentences[k.sentence] as Sentence, language));
  const cut = cutterOf(doc.shadow, doc.sentences, formsOf(language));
  const named = describeAll(doc, kept, kept.map((_, i) => mentioned(doc, speakers, kept, i)), language);
  const outer = kept.map((_, i) => outerOf(kept, i));
  const via = chains(doc.text, kept, named, outer, people, language);
  return kept.map((k, i) => {
    const { date, date_earliest, date_latest, date_basis, date_mention } = dated(doc.text, when[i] ?? null, inheritedDate(kept, when, i), published);
    return {
      speakers: named[i] as Speaker[],
      cue: k.cue ? { text: doc.text.slice(k.cue.start, k.cue.end), start: k.cue.start, end: k.cue.end, lemma: k.cue.lemma } : null,
      content: k.content.map((s) => span(doc.text, s)),
      text: k.content.map((s) => doc.text.slice(s.start, s.end)).join(' … '),
      form: k.form,
      act: k.act,
      negated: k.negated,
      hedged: k.hedged,
      date, date_earliest, date_latest, date_basis, date_mention,
      via: via[i] as Via[],
      about: aboutOf(doc.text, k.content, places, persons, cut),
      topics: topicsOf(doc.shadow, k.content, [doc.sentences[k.sentence] as Sentence], topics, cut),
      nested_in: outer[i] as number | null,
      language: language.code,
      confidence: Math.round((sure[i] as number) * 1000) / 1000,
      rule: `${language.code}.${k.rule}`,
      extractor: EXTRACTOR_VERSION,
    };
  });
}

/**
 * A cue that shares its source has the mention of the cue that it shares it with; so has a quotation that goes on in the same paragraph:
 * «« A », a dit X. « B »» points at X. One that goes on in another paragraph has none.
 */
function mentioned(doc: Doc, speakers: readonly Speaker[][], kept: readonly Candidate[], i: number): Speaker[] {
  const own = speakers[i] as Speaker[];
  if (own.every((s) => s.mention)) return own;
  let at = i;
  for (let steps = 0; steps < 10; steps++) {
    const { same, source } = kept[at] as Candidate;
    if (same === null || source.mentions.length > 0) break;
    at = same;
  }
  const paragraph = (k: Candidate) => doc.sentences[k.sentence]?.paragraph;
  const k = kept[i] as Candidate;
  if (k.cue === null && paragraph(k) !== paragraph(kept[at] as Candidate)) return own;
  return own.map((s, n) => (s.mention ? s : { ...s, mention: speakers[at]?.[n]?.mention ?? null }));
}

/** The readings that are sure enough, in order, with `same` pointing at their new places; one that continues a dropped one goes with it. */
function keep({ doc, candidates }: Reading, language: Language): { kept: Candidate[]; sure: number[]; dropped: Candidate[] } {
  const place = new Map<number, number>();
  const kept: Candidate[] = [];
  const sure: number[] = [];
  const dropped: Candidate[] = [];
  for (const [i, k] of candidates.entries()) {
    if (k.sure < language.confidence.threshold || withholds(doc, k, language)) {
      dropped.push(k);
      continue;
    }
    place.set(i, kept.length);
    kept.push(k);
    sure.push(k.sure);
  }
  return { kept: kept.map((k) => rehang(k, candidates, place)), sure, dropped };
}

/** «qui a requis l'anonymat», "who asked not to be named": why there is no name, and no claim. */
function withholds(doc: Doc, { cue, sentence }: Candidate, language: Language): boolean {
  return cue !== null && conditionsIn(doc, sentence, language).some((c) => cue.start < c.end && cue.end > c.start);
}

/** A source shared with a dropped reading is taken over from it. */
function rehang(k: Candidate, all: readonly Candidate[], place: ReadonlyMap<number, number>): Candidate {
  let same = k.same;
  let source = k.source;
  for (let steps = 0; same !== null && !place.has(same) && steps < all.length; steps++) {
    const host = all[same] as Candidate;
    if (source.mentions.length === 0) source = host.source;
    same = host.same;
  }
  same = same === null ? null : (place.get(same) ?? null);
  return same === k.same && source === k.source ? k : revised(k, { source, same });
}

const UNDATED: readonly boolean[] = [];

/** Which units are date words; none where the answer is shorter. */
function datedUnits(sentence: Sentence, mentions: readonly DateMention[]): readonly boolean[] {
  if (mentions.length === 0) return UNDATED;
  let next = 0;
  return sentence.units.map((u) => {
    while (next < mentions.length && (mentions[next] as DateMention).end <= u.start) next++;
    const m = mentions[next];
    return m !== undefined && u.quotation === null && u.start >= m.start && u.end <= m.end;
  });
}

/** The date words of a claim's own sentence. */
function dateOf(k: Candidate, neighbours: readonly Candidate[], mentions: readonly DateMention[], clause: Sentence, language: Language): DateMention | null {
  if (mentions.length === 0) return null;
  const said = (c: Candidate): Said => ({ cue: c.cue, source: c.source.mentions[0] ?? null, content: c.content });
  const others = neighbours.filter((o) => o !== k).map(said);
  // a predicate in marks has its cue inside: «publie le 7 avril une note qui « condamne l'attaque »»
  const first = k.content[0];
  const own = k.rule === 'quoted-predicate' && first ? { ...said(k), cue: { start: first.start, end: first.start }, content: [] } : said(k);
  const { cue } = own;
  if (cue === null) return null;
  // a source shared with a verb before this one is no part of its clause
  const source = k.source.kind === 'shared' ? null : own.source;
  // «En 2016, selon l'institut, les vols ont baissé»: of what is told
  const near = mentions.filter((m) => !ofAnother(clause, m, cue, source, language) && !(k.kind === 'prep' && m.end <= cue.start && m.earliest !== m.latest));
  return dateOfClaim(near, { cue, source: own.source, content: own.content, clause, others });
}

/** A continuing quotation was said when the one that it continues was. */
function inheritedDate(all: readonly Candidate[], when: readonly (DateMention | null)[], i: number): DateMention | null {
  const k = all[i] as Candidate;
  return k.cue === null && k.same !== null ? (when[k.same] ?? inheritedDate(all, when, k.same)) : null;
}

type Dating = Pick<ExtractedClaim, 'date' | 'date_earliest' | 'date_latest' | 'date_basis' | 'date_mention'>;

/** What the text dates, else when it was published: `date` stays null then, and the bounds hold the publication date. */
function dated(text: string, own: DateMention | null, inherited: DateMention | null, published: string | null): Dating {
  const m = own ?? inherited;
  if (m) return { date: m.date, date_earliest: m.earliest, date_latest: m.latest, date_basis: own ? m.basis : 'inherited', date_mention: own ? span(text, m) : null };
  const bounds = boundsOf(published);
  return { date: null, date_earliest: bounds?.earliest ?? null, date_latest: bounds?.latest ?? null, date_basis: bounds ? 'published' : 'unknown', date_mention: null };
}

const span = (text: string, s: Stretch) => ({ text: text.slice(s.start, s.end), start: s.start, end: s.end });

/** Claims this far off in the list are not looked at for one that holds another. */
const NEAR = 12;

/** Index of the smallest claim whose content holds this one's content and cue. */
function outerOf(all: readonly Candidate[], i: number): number | null {
  const { content, cue } = all[i] as Candidate;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let j = Math.max(0, i - NEAR); j < Math.min(all.length, i + NEAR); j++) {
    const o = (all[j] as Candidate).content;
    if (j === i || !holdsAll(o, content) || (cue !== null && !holds(o, cue))) continue;
    const length = o.reduce((n, s) => n + s.end - s.start, 0);
    if (length >= size || (o.length === content.length && o.every((s, n) => s.start === content[n]?.start && s.end === content[n]?.end))) continue;
    best = j;
    size = length;
  }
  return best;
}

function holdsAll(outer: readonly Stretch[], inner: readonly Stretch[]): boolean {
  for (const s of inner) if (!holds(outer, s)) return false;
  return true;
}

/** Whether a stretch lies in one of others. */
function holds(outer: readonly Stretch[], s: Stretch): boolean {
  for (const o of outer) if (s.start >= o.start && s.end <= o.end) return true;
  return false;
}
