/**
 * Which of the dates of a sentence dates a claim. Some belong to another clause than the reporting one: «Jean Morel, arrêté lundi, a dit», "She was hired in May,
 * and aides say", «Après l'accident de lundi, le maire a dit». those date what that clause
 * tells, never the statement. UTF-16 offsets.
 */
import type { Language } from '../lang/language.ts';
import type { DateMention } from './dates.ts';
import type { Sentence, Unit } from './text.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isFinite = (u: Unit) => u.pos === 'verb' || u.pos === 'aux';
/** An infinitive this far behind a date stands in another clause; a date at the front this far off dates some other verb, unless a claim stands between. */
const FAR = 120;

const isMark = (u: Unit) => /^[,;:()–—]$/.test(u.text);

/** Whether a date stands in a clause that is not the cue's: in what describes the source, or in a clause before the cue's. */
export function ofAnother(sentence: Sentence, mention: DateMention, cue: Stretch, source: Stretch | null, language: Language): boolean {
  const { units } = sentence;
  const at = units.findIndex((u) => u.end > mention.start);
  if (at < 0) return false;
  if (source && source.end <= cue.start && mention.start >= source.start && mention.end <= cue.start) return describesSource(units, at, cue, source, language);
  if (mention.end <= Math.min(cue.start, source?.start ?? cue.start)) return standsBefore(units, at, mention, cue, source, language);
  return source !== null && source.start >= cue.end && mention.start >= source.end && tellsOfSource(units, at, source, language);
}

/** "said Soto, whose film screens on Sunday", "according to two aides who were briefed on Monday"; not «a dit X, qui s'exprimait lundi». */
function tellsOfSource(units: readonly Unit[], at: number, source: Stretch, language: Language): boolean {
  const behind = units.findIndex((u) => u.start >= source.end);
  const rel = behind >= 0 && units[behind]?.text === ',' ? behind + 1 : behind;
  const opener = units[rel];
  if (opener === undefined || rel >= at || !(opener.pos === 'rel' || language.dates.relatives.has(opener.key))) return false;
  const clause = units.slice(rel + 1, at);
  if (clause.some(isMark)) return false;
  const spoke = clause.some((u) => isSaying(u, language) || language.dates.speaking.has(u.lemma));
  return !spoke && clause.some((u) => isFinite(u) || u.pos === 'part' || u.quotation !== null);
}

/** The first unit of the stretch between marks that holds unit `at`, connectives left out; not before `floor`. */
function pieceStart(units: readonly Unit[], at: number, floor: number): number {
  let from = at;
  while (from > floor && !isMark(units[from - 1] as Unit) && (units[from - 1] as Unit).quotation === null) from--;
  while (from < at && ((units[from] as Unit).pos === 'adv' || (units[from] as Unit).pos === 'conj')) from++;
  return from;
}

/** A participle or a word that the tagger took for something else, of which the date tells when somebody spoke: «interrogé», "released". */
const isSaying = (u: Unit, language: Language) => language.dates.saying.has(u.key) || language.dates.saying.has(u.key.replace(/(?:es|e|s)$/, ''));

function isDescribing(u: Unit | undefined, language: Language): boolean {
  return u !== undefined && (u.pos === 'rel' || ((u.pos === 'part' || language.dates.participle.test(u.key)) && u.pos !== 'name' && !isSaying(u, language)));
}

/** «X, qui avait été arrêté lundi, a dit», «l'homme arrêté lundi a dit»; not «X, interrogé lundi, a dit». */
function describesSource(units: readonly Unit[], at: number, cue: Stretch, source: Stretch, language: Language): boolean {
  const behind = units.findIndex((u) => u.start >= source.end);
  const from = pieceStart(units, at, Math.min(behind, at));
  const before = units[from - 1];
  // a participle that the mention took in: "the man arrested on Monday"
  if (from === behind && before && before.end <= source.end && before.pos === 'part') return !isSaying(before, language);
  if (from >= at || isSaying(units[from] as Unit, language)) return false;
  // a participle goes on with the verb before it: "the union, which released a statement Tuesday questioning …"
  const head = units.find((u) => u.end > cue.start);
  if (head === undefined || !isFinite(head)) return false;
  return isDescribing(units[from], language) || units.slice(from, at).some(isFinite);
}

function standsBefore(units: readonly Unit[], at: number, mention: DateMention, cue: Stretch, subject: Stretch | null, language: Language): boolean {
  const from = pieceStart(units, at, 0);
  const first = units[from];
  if (!first) return false;
  const verb = units.slice(0, at).some((u) => isFinite(u) && u.quotation === null);
  // «Arrêté lundi, X a dit»
  if (from < at && !verb && (first.pos === 'part' || (first.initial && language.dates.participle.test(first.key))) && !isSaying(first, language)) return true;
  const opener = units.find((u) => u.pos !== 'punct' && u.pos !== 'conj' && u.pos !== 'adv');
  const apart = opener !== undefined && opener.start < mention.start && language.dates.apart.has(opener.key);
  if (apart && (mention.tie === 'noun' || verb || units.slice(from, at).some((u) => u.pos === 'part' || u.pos === 'rel'))) return true;
  if (!verb) return false;
  const head = units.find((u) => u.end > cue.start);
  // «Au printemps, la chaîne a connu une grève …, afin de dénoncer …»: an infinitive far behind is not what the date is told of
  if (subject === null && head && mention.earliest !== mention.latest && cue.start - mention.end > FAR && units.some((u) => u.start >= cue.start && u.end <= cue.end && u.pos === 'inf')) return true;
  // «l'homme qui avait été arrêté lundi a dit»; not "…, which released a statement Tuesday questioning"
  for (let i = from; i < at && head !== undefined && isFinite(head); i++) {
    let next = i + 1;
    while (next < at && /^(?:clitic|neg|adv)$/.test((units[next] as Unit).pos)) next++;
    if ((units[i] as Unit).pos === 'rel' && next < at && isFinite(units[next] as Unit)) return true;
  }
  if (subject === null) return false;
  // a clause with a subject of its own is joined behind the date
  const between = units.filter((u) => u.start >= mention.end && u.end <= subject.start);
  return between.some((u, i) => u.text === ';' || (u.pos === 'conj' && (between[i - 1] === undefined || isMark(between[i - 1] as Unit)) && !between.slice(i + 1).some(isFinite)));
}

// ---- the choice ----

/** What `dateOfClaim` needs of a claim. */
export interface Said {
  cue: Stretch | null;
  source: Stretch | null;
  content: readonly Stretch[];
}

/** A date this far behind cue and source still dates them: "…, she told reporters at the White House on Tuesday". */
const NEAR = 60;
/** Behind content only a preposition may come between: further off there is another clause. */
const BEHIND = 12;
/** «…, en novembre 2015, Jean Rey avait dénoncé». */
const ADJACENT = 2;
/** «En novembre 2022, …» opens its sentence; a month or year further in is about something else. */
const OPENING = 25;

/**
 * Which of the dates dates the statement, or null: one in the cue's clause, outside the content, at its front, between source and cue,
 * or right behind them. `others` are the other claims of the sentence: a date inside their content, or right behind their cue, is
 * theirs. A claim without a cue has no date of its own.
 */
export function dateOfClaim(mentions: readonly DateMention[], claim: Said & { clause: Stretch; others?: readonly Said[] }): DateMention | null {
  if (!claim.cue) return null;
  let best: DateMention | null = null;
  let score = 0;
  for (const mention of mentions) {
    if (!within(mention, claim.clause) || (!mention.dating && mention.tie !== 'clock')) continue;
    const value = weigh(mention, claim.cue, claim, claim.clause, claim.others ?? []);
    if (value > score) [best, score] = [mention, value];
  }
  return best;
}

function within(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function weigh(mention: DateMention, cue: Stretch, claim: Said, clause: Stretch, others: readonly Said[]): number {
  const { source, content } = claim;
  if (content.some((span) => within(mention, span))) return 0;
  const said = source && within(source, clause) ? [cue, source] : [cue];
  const first = Math.min(...said.map((span) => span.start));
  const last = Math.max(...said.map((span) => span.end));
  if (others.some((other) => other.content.some((span) => within(mention, span) && !within(cue, span)))) return 0;
  const otherCueBetween = (from: number, to: number) => others.find((other) => other.cue && other.cue.start >= from && other.cue.end <= to);
  const day = mention.earliest === mention.latest;
  // days before months, free before tied, and a clock time only for want of anything else
  const weight = (mention.tie === 'clock' ? 0.2 : mention.tie === 'noun' ? 0.4 : 1) * (day ? 1 : 0.8);

  if (mention.end <= first) {
    if (content.some((span) => span.end <= mention.start)) return 0;
    if (!day && mention.start - clause.start > OPENING && first - mention.end > ADJACENT) return 0;
    // «Mardi, A a dit … et a ajouté» shares its date; «Mardi, A a dit … et B a répondu» does not
    const between = otherCueBetween(mention.end, first);
    if (!between && first - mention.end > FAR) return 0;
    return between && said.length > 1 && (source as Stretch).start > (between.cue as Stretch).start ? 0 : 3 * weight;
  }
  if (mention.start < last) {
    if (within(mention, cue)) return 5 * weight;
    const behindSource = source !== null && mention.start >= source.end && mention.start - source.end <= 4;
    // «a confié la semaine dernière une responsable»
    const behindCue = source !== null && mention.start >= cue.end && mention.start - cue.end <= 4 && mention.end <= source.start;
    const before = mention.end <= cue.start && cue.start - mention.end <= 1; // «a publié au début du mois une note affirmant», «… en mai accusant»
    if (!day) return behindSource || behindCue || before ? 4 * weight : 0;
    return behindSource || (mention.end <= cue.start && mention.end + 1 >= cue.start) ? 4 * weight : 2.5 * weight;
  }
  if (otherCueBetween(last, mention.start)) return 0;
  const next = content.find((span) => span.start >= last);
  if (next && mention.end <= next.start) return 5 * weight;
  // «… {A}, on July 8, {B}»: pieces that no cue parts belong together, and the date to neither
  if (next && content.some((span) => span.start >= mention.end)) return 0;
  const behind = Math.max(0, ...content.map((span) => span.end).filter((end) => end <= mention.start));
  return mention.start - Math.max(last, behind) <= (behind > last ? BEHIND : NEAR) ? 2 * weight : 0;
}
