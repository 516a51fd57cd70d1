/** What an article's text says of itself: its language, date, outlet, agency and title. */
import type { ArticleMeta, LanguageCode, Span } from '../claim.ts';
import { languages } from '../lang/index.ts';
import type { DetectLexicon } from '../lang/language.ts';
import { type DateMention, findDates } from './dates.ts';

/**
 * Frequent words of languages that have no pack, so that a text in one of them is not taken for its neighbour: much of a Spanish
 * sentence is also French.
 */
const FOREIGN: readonly ReadonlySet<string>[] = [
  'el la los las de del y en que es un una por con para no se su sus al lo como más pero este esta fue ha han sobre entre también ya muy o cuando hasta desde según dijo está años qué mi le sin', // Spanish
  "il lo la i gli le di del della dei delle dell' nel nella e è in che un una per con non si su da dal al alla ha hanno sono come più ma anche o questo questa l' d' c' un' dopo stato essere aveva fra", // Italian
  'o a os as de do da dos das e em no na nos nas que é um uma por com para não se seu sua ao à mais mas como foi são também ou pelo pela disse está há muito já até ele ela sobre entre', // Portuguese
  'der die das den dem des und in im ist nicht ein eine einen einem einer zu zum zur mit von vom auf für als auch es sich an am bei nach aus wie wird werden hat haben war sind dass er sie wir ich aber oder noch über um so nur durch', // German
  'de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij uit door naar dan nog wordt werd heeft hebben die dit over zich was tot of ze hij wij ik kan meer', // Dutch
  "el la els les de del dels i en que és un una per amb no es al als ha han com més però aquest aquesta va són també o l' d' s' ser seva seu", // Catalan
  'și în de la a cu pe nu din care este un o al ai ale au fost pentru mai că se sunt după despre prin între sa lui', // Romanian
  'och i att det som en är av för den på med till inte har om ett de var han hon jag vi från men så kan skulle ska eller også og til ikke er af en et på med at', // Scandinavian
].map((words) => new Set(words.split(' ')));

/** A text is read this far for its language: far enough to be sure, and no further. */
const SAMPLE = 20_000;
/** Of a text in a language, at least this share of words are its most frequent ones: 0.35 to 0.55 in news, less in headlines. */
const SHARE = 0.2;
/** How far the best language must lead the next. */
const LEAD = 1.25;

/** The language that the text is written in; null when there is too little of it, or it is none that we have a pack for. */
export function detectLanguage(text: string): LanguageCode | null {
  const own = Object.entries(languages).map(([code, language]) => ({ code: code as LanguageCode, words: language.detect.words, hits: 0 }));
  const all = [...own, ...FOREIGN.map((words) => ({ code: null, words, hits: 0 }))];
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase().replaceAll('’', "'");
  let total = 0;
  // «d'» and «l'» are words of their own; the rest of «qu'il» is one too
  for (const [word] of sample.matchAll(/\p{L}+'?/gu)) {
    total++;
    for (const language of all) {
      if (language.words.has(word) || (word.endsWith("'") && language.words.has(word.slice(0, -1)))) language.hits++;
    }
  }
  const [best, next] = all.sort((a, b) => b.hits - a.hits) as [(typeof all)[number], (typeof all)[number]];
  if (best.code === null || best.hits < 2 || best.hits < SHARE * total || best.hits < LEAD * next.hits) return null;
  return best.code;
}

export interface DetectedMeta extends Pick<ArticleMeta, 'published' | 'outlet' | 'agency' | 'title'> {
  /** Where the text names its outlet and agency. */
  readonly where: { readonly outlet: Span | null; readonly agency: Span | null };
}

const AGENCIES: ReadonlyMap<string, string> = new Map(
  [
    'AFP', 'Reuters', 'AP', 'UPI', 'EFE', 'ANSA', 'DPA', 'TASS', 'RIA Novosti', 'Interfax', 'Xinhua', 'Yonhap', 'Kyodo', 'KCNA', 'Belga', 'ATS',
    'Keystone-ATS', 'Bloomberg', 'PTI', 'IANS', 'ANI', 'Anadolu', 'Ukrinform', 'Unian', 'Europa Press', 'PA Media', 'APS', 'Sputnik', 'Associated Press',
    'The Associated Press', 'Agence France-Presse', 'La Presse canadienne', 'The Canadian Press',
  ].map((name) => [name.toLowerCase(), name]),
);
const AGENCY = `(?:l'|l’|the )?(${[...AGENCIES.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Heads of articles are short: lines further down are text. */
const HEAD_LINES = 14;

interface Line {
  text: string;
  start: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') lines.push({ text: trimmed, start: start + line.indexOf(trimmed) });
    start += line.length + 1;
  }
  return lines;
}

/**
 * What the head and the foot of a text say of its publication, as far as they do; `published` in the form of `ArticleMeta`, with the
 * time only where its offset from UTC is told.
 */
export function detectMeta(text: string, language: LanguageCode): DetectedMeta {
  const { dates, detect } = languages[language];
  const lines = linesOf(text);
  const head = lines.slice(0, HEAD_LINES);
  const datesIn = (line: string) => {
    const shadow = line.replace(/[\u00a0\u202f\u2009]/g, ' ').replaceAll('’', "'").slice(0, 400);
    return findDates(shadow, 0, shadow.length, dates, null);
  };
  const { outlet, agency: credited } = creditOf(lines, detect);
  const agency = agencyOf(lines) ?? credited;
  return {
    published: publishedOf(head, detect, datesIn),
    outlet: outlet && outlet.text.replace(/\.$/, ''),
    agency: agency && (AGENCIES.get(agency.text.toLowerCase()) ?? null),
    title: titleOf(lines, detect, datesIn),
    where: { outlet: outlet && { ...outlet, text: outlet.text.replace(/\.$/, ''), end: outlet.end - Number(outlet.text.endsWith('.')) }, agency },
  };
}

/** A part of a line as a stretch of the text, looked for from an offset in the line. */
function within(line: Line, part: string, from = 0): Span {
  const at = line.text.indexOf(part, from);
  const start = line.start + Math.max(at, 0);
  return { text: part, start, end: start + part.length };
}

type DatesIn = (line: string) => DateMention[];

const starts = (text: string, words: readonly string[]) => {
  const lower = text.toLowerCase();
  const found = words.filter((word) => lower.startsWith(word) && !/^\p{L}/u.test(lower.slice(word.length))).sort((a, b) => b.length - a.length)[0];
  return found === undefined ? null : found.length;
};

function publishedOf(head: readonly Line[], detect: DetectLexicon, datesIn: DatesIn): string | null {
  // the first words of a scraped page: «date 2023-09 …»
  const first = head[0] && /^(\p{L}+) ?:? (\d{4}-\d\d(?:-\d\d)?)(?![\d-])/u.exec(head[0].text);
  if (first && detect.published.includes((first[1] as string).toLowerCase()) && !/T\d/.test((head[0] as Line).text.slice(first[0].length, first[0].length + 2))) {
    return withTime((head[0] as Line).text, first[0].length, first[2] as string);
  }
  for (const { text } of head) {
    const label = starts(text, detect.published);
    const mention = datesIn(text).find((found) => found.basis === 'explicit' && found.earliest === found.latest);
    if (!mention) continue;
    const before = text.slice(label ?? 0, mention.start);
    const after = text.slice(mention.end);
    // "Friday, July 21, 2017", «Publié le 4 septembre 2023 à 18h30», "Published: 2023-09-04T10:00Z"
    const labelled = label !== null && before.length < 20;
    const alone = /^[^\p{L}\d]*$/u.test(before) && /^[^\p{L}]*(?:T\d|\p{L}{1,4}(?![\p{L}])[^\p{L}]*){0,5}$/u.test(after) && after.length < 40;
    // «Par Jeanne Martin, le 4 septembre 2023»
    const byline = starts(text, detect.by) !== null && text.length < 120 && /[,|•·–—-] *(?:\p{L}{2} )?$/u.test(before);
    // «4 janvier 2016 . – Un incendie …», "LONDON, Sept. 5, 2023 (Reuters) - The …"
    const dateline =
      (/^[^\p{L}]*$/u.test(before) || /^\p{Lu}[\p{L}.,'’ -]{1,40}, *$/u.test(before)) && /^(?:, ?[^.!?;:()]{2,40})? ?(?:\([^()]{2,30}\) ?)?\.? ?[–—-](?: |$)/.test(after);
    if (labelled || alone || byline || dateline) return withTime(text, mention.end, mention.date);
  }
  return null;
}

/** Adds the time of day behind the date when the text tells its offset. */
function withTime(text: string, end: number, date: string): string {
  const match = /^(?:T|[^\p{L}\d]{1,4}(?:à |at )?)(\d{1,2})(?::|h ?)(\d\d)(?::\d\d(?:\.\d+)?)? ?([ap]\.?m(?!\p{L})\.?)? ?\(?(Z(?![\p{L}\d])|UTC|GMT)?([+-]\d{1,2}(?::?\d\d)?)?/iu.exec(
    text.slice(end, end + 60),
  );
  if (!match || (match[4] === undefined && match[5] === undefined) || date.length !== 10) return date;
  let hour = Number(match[1]);
  if (match[3]) hour = (hour % 12) + (/^p/i.test(match[3]) ? 12 : 0);
  if (hour > 23 || Number(match[2]) > 59) return date;
  const offset = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(match[5] ?? '');
  const zone = offset ? `${offset[1]}${(offset[2] as string).padStart(2, '0')}:${offset[3] ?? '00'}` : 'Z';
  return `${date}T${String(hour).padStart(2, '0')}:${match[2]}${zone}`;
}

const WIRE = new RegExp(`\\(${AGENCY}\\) *[-–—]`, 'iu');
const CLOSING = new RegExp(`(?:^|[.!?»”"…)] *)[-–—(©]* *${AGENCY} *\\)?[.)]?$`, 'iu');
const ALONE = new RegExp(`^[-–—(©]* *${AGENCY} *[.)]?$`, 'iu');

/** An agency that signs: "(Reuters) -" before the first words, or its name behind the last. */
function agencyOf(lines: readonly Line[]): Span | null {
  for (const line of lines.slice(0, 6)) {
    const wire = WIRE.exec(line.text.slice(0, 160));
    if (wire) return within(line, wire[1] as string, wire.index);
  }
  const foot = lines.slice(-4);
  for (const [index, line] of [...foot.entries()].reverse()) {
    const tail = Math.max(0, line.text.length - 60);
    const match = (index === foot.length - 1 ? CLOSING : ALONE).exec(line.text.slice(tail));
    // at the end of a sentence only as written: «AFP», not «ap»
    if (match && (match[1] as string) !== (match[1] as string).toLowerCase()) return within(line, match[1] as string, tail + match.index);
  }
  return null;
}

/** Lines that give credit: «Paris / La Gazette», «Le Courrier avec AFP», «Par AFP», «Source : La Gazette». */
function creditOf(lines: readonly Line[], detect: DetectLexicon): { outlet: Span | null; agency: Span | null } {
  const join = `(?:${detect.with.join('|')})`;
  const by = `(?:${[...detect.by, ...detect.with].join('|')})`;
  const wired = new RegExp(`^\\(?(?:(\\p{Lu}[\\p{L}\\d.'’& -]{1,40}) )?${join} ${AGENCY}(?: .{0,20})?\\)?$`, 'iu');
  const signed = new RegExp(`^\\(?${by} ${AGENCY}\\)?$`, 'iu');
  const sourced = new RegExp(`^\\(?(?:${detect.source.join('|')}) ?: ?([\\p{L}\\d].{1,50}?)\\)?$`, 'iu');
  let outlet: Span | null = null;
  let agency: Span | null = null;
  const isAgency = (text: string) => AGENCIES.has(text.toLowerCase());
  const bare = (text: string) => text.trim().replace(/^(?:l['’]|the )/i, '');
  const near = [...lines.slice(0, HEAD_LINES), ...lines.slice(Math.max(HEAD_LINES, lines.length - 4))];
  for (const line of near) {
    const { text } = line;
    if (text.length > 90) continue;
    const place = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2} ?\/ ?(\p{Lu}[\p{L}\d.'’& -]{1,40})$/u.exec(text);
    const found = place?.[1] ?? sourced.exec(text)?.[1];
    if (found !== undefined) {
      const at = text.lastIndexOf(found);
      if (isAgency(bare(found))) agency ??= within(line, bare(found), at);
      else if (!/images?|photos?/i.test(found)) outlet ??= within(line, found.trim(), at);
      continue;
    }
    const shared = wired.exec(text) ?? signed.exec(text);
    if (!shared) continue;
    const wire = bare(shared.at(-1) as string);
    if (isAgency(wire)) agency ??= within(line, wire, text.toLowerCase().lastIndexOf(wire.toLowerCase()));
    if (shared.length === 3 && shared[1] && /^\p{Lu}/u.test(shared[1]) && starts(shared[1], detect.by) === null) outlet ??= within(line, shared[1].trim());
  }
  return { outlet, agency };
}

/** A headline: the first line that is more than a name or a date, when it does not end as a sentence and more text follows. */
function titleOf(lines: readonly Line[], detect: DetectLexicon, datesIn: DatesIn): string | null {
  for (const [index, { text }] of lines.slice(0, 3).entries()) {
    const count = text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
    const label = starts(text, detect.published) !== null && datesIn(text).length > 0;
    const dated = datesIn(text).some((mention) => mention.end - mention.start > text.length / 2);
    if (label || dated || count < 3) {
      // a site's name or a date may stand above it
      if (text.length < 60) continue;
      return null;
    }
    const body = lines.slice(index + 1).some((line) => line.text.length > text.length || /[.!?…]["»”]?$/.test(line.text));
    return text.length <= 200 && body && !/[.,;:…]["»”)]?$/.test(text) && !/^[-–—•*]/.test(text) ? text : null;
  }
  return null;
}
