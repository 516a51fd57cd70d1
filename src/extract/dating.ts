/**
 * Which date words of a sentence belong to another clause than the reporting one: «Jean Morel, arrêté lundi, a dit», "She was hired in May,
 * and aides say", «Après l'accident de lundi, le maire a dit». They date what that clause tells, never the statement. UTF-16 offsets.
 */
import type { Language } from '../lang/language.ts';
import type { DateMention } from './dates.ts';
import type { Sentence, Unit } from './text.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isFinite = (u: Unit) => u.pos === 'verb' || u.pos === 'aux';
/** An infinitive this far behind a date stands in another clause. */
const FAR = 120;

const isMark = (u: Unit) => /^[,;:()–—]$/.test(u.text);

/** Whether a date stands in a clause that is not the cue's: in what describes the source, or in a clause before the cue's. */
export function ofAnother(sentence: Sentence, mention: DateMention, cue: Stretch, source: Stretch | null, language: Language): boolean {
  const { units } = sentence;
  const at = units.findIndex((u) => u.end > mention.start);
  if (at < 0) return false;
  if (source && source.end <= cue.start && mention.start >= source.start && mention.end <= cue.start) return describesSource(units, at, cue, source, language);
  if (mention.end <= Math.min(cue.start, source?.start ?? cue.start)) return standsBefore(units, at, mention, cue, source, language);
  return false;
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
