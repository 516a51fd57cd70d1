/**
 * The engine's only door: text and language in, claims out. Pure, synchronous, deterministic, linear in the text; it never throws.
 */
import type { ExtractedClaim, LanguageCode, Speaker, Unattributed } from '../claim.ts';
import { languages } from '../lang/index.ts';
import { type Candidate, findCandidates, type Stretch } from './claims.ts';
import { addContinuing } from './continuing.ts';
import { indexCues } from './cues.ts';
import { boundsOf, type DateMention, dateOfClaim, datesOfText, type Said } from './dates.ts';
import { readText, type Sentence } from './text.ts';

export const EXTRACTOR_VERSION = '0.1.0';

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

const cueIndexes = new Map<LanguageCode, ReturnType<typeof indexCues>>();

/** Finds the claims of one article. Offsets are UTF-16 code units of `text`. */
export function extract(text: string, options: ExtractOptions): Extraction {
  const language = languages[options.language];
  let cueIndex = cueIndexes.get(language.code);
  if (!cueIndex) {
    cueIndex = indexCues(language.cues, language.reflexivePrefix);
    cueIndexes.set(language.code, cueIndex);
  }
  const doc = readText(text, language);
  const dates = datesOfText(doc.shadow, doc.sentences, language.dates, options.published ?? null);
  // where dates stand matters to syntax even when nothing tells what they mean
  const datedWords = options.published ? dates : datesOfText(doc.shadow, doc.sentences, language.dates, ANY_YEAR);
  const { candidates: found } = findCandidates(doc, language, cueIndex, (i) => datedUnits(doc.sentences[i] as Sentence, datedWords[i] as DateMention[]));
  const { candidates, lost } = addContinuing(doc, found);
  const kept = candidates;
  const when = kept.map((k) => dateOf(k, kept, dates[k.sentence] as DateMention[], doc.sentences[k.sentence] as Sentence));
  const claims = kept.map((k, i) => ({
    ...claimOf(k, text, language.code, outerOf(kept, i), kept),
    ...dated(text, when[i] ?? null, inheritedDate(kept, when, i), options.published ?? null),
  }));
  return { claims, unattributed: lost.map((s) => ({ text: text.slice(s.start, s.end), ...s, kind: 'quotation', reason: 'no-speaker' })) };
}

function datedUnits(sentence: Sentence, mentions: readonly DateMention[]): boolean[] {
  let next = 0;
  return sentence.units.map((u) => {
    while (next < mentions.length && (mentions[next] as DateMention).end <= u.start) next++;
    const m = mentions[next];
    return m !== undefined && u.quotation === null && u.start >= m.start && u.end <= m.end;
  });
}

/** The date words of a claim's own sentence. */
function dateOf(k: Candidate, all: readonly Candidate[], mentions: readonly DateMention[], clause: Sentence): DateMention | null {
  if (mentions.length === 0) return null;
  const said = (c: Candidate): Said => ({ cue: c.cue, source: c.source.mentions[0] ?? null, content: c.content });
  const others = all.filter((o) => o.sentence === k.sentence && o !== k).map(said);
  return dateOfClaim(mentions, { ...said(k), clause, others });
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

/** Index of the smallest claim whose content holds this one's content and cue. */
function outerOf(all: readonly Candidate[], i: number): number | null {
  const k = all[i] as Candidate;
  const inside = (s: Stretch, o: Stretch) => s.start >= o.start && s.end <= o.end;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let j = Math.max(0, i - 12); j < Math.min(all.length, i + 12); j++) {
    const o = all[j] as Candidate;
    if (j === i) continue;
    const held = k.content.every((s) => o.content.some((t) => inside(s, t))) && (k.cue === null || o.content.some((t) => inside(k.cue as Stretch, t)));
    const length = o.content.reduce((n, s) => n + s.end - s.start, 0);
    if (held && length < size && !(o.content.length === k.content.length && o.content.every((s, n) => s.start === k.content[n]?.start && s.end === k.content[n]?.end))) {
      best = j;
      size = length;
    }
  }
  return best;
}

function speakersOf(k: Candidate, text: string, all: readonly Candidate[]): Speaker[] {
  if (k.source.mentions.length === 0 && k.same !== null) return speakersOf(all[k.same] as Candidate, text, all);
  return k.source.mentions.map((m) => ({
    name: text.slice(m.start, m.end), id: null, actor_name: null, kind: 'unknown', role: null, anonymous: false, mention: span(text, m),
  }));
}

function claimOf(k: Candidate, text: string, language: LanguageCode, outer: number | null, all: readonly Candidate[]): Omit<ExtractedClaim, keyof Dating> {
  return {
    speakers: speakersOf(k, text, all),
    cue: k.cue ? { ...span(text, k.cue), lemma: k.cue.lemma } : null,
    content: k.content.map((s) => span(text, s)),
    text: k.content.map((s) => text.slice(s.start, s.end)).join(' … '),
    form: k.form, act: k.act, negated: k.negated, hedged: k.hedged,
    via: k.via.map((v) => ({ name: text.slice(v.start, v.end), mention: span(text, v) })),
    about: [], topics: [], nested_in: outer, language, confidence: 0.5, rule: `${language}.${k.rule}`, extractor: EXTRACTOR_VERSION,
  };
}
