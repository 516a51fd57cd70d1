/**
 * Reads the corpus and compares what the engine finds with what is tagged. Shared by the tests and by `npm run corpus`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, ExtractedClaim, Form, LanguageCode } from '../../src/claim.ts';
import { ACTS, FORMS, LANGUAGES } from '../../src/claim.ts';
import { parseTagged } from '../support.ts';

interface Offsets {
  readonly start: number;
  readonly end: number;
}

export interface Expected {
  readonly number: number;
  /** False for a reading that may be found or not. */
  readonly required: boolean;
  readonly form: Form;
  readonly speakers: readonly string[];
  readonly content: readonly Offsets[];
  readonly cue: Offsets | null;
  readonly mentions: readonly Offsets[];
  readonly date: string | null;
  readonly act: Act | null;
  readonly negated: boolean;
  readonly anonymous: boolean;
  readonly via: readonly string[];
  /** Number of the claim whose content holds this one. */
  readonly nestedIn: number | null;
}

export interface Case {
  /** Path under `test/corpus`, with `#2` for the second text of a file. */
  readonly name: string;
  readonly language: LanguageCode;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** Something that differs. `key` is the claim's number, or `extra` for a claim that nobody tagged. */
export interface Problem {
  readonly key: string;
  readonly message: string;
}

const CORPUS = import.meta.dirname;
const HEADER = /^(published|outlet): (.+)\n/u;
const LINE = /^(\d+)(\??) (direct|indirect|mixed): (.+)$/u;

/** Reads one claim line, «3? mixed: John Kirby & Adrienne Watson; 2023-08-30; act deny; negated». Spans come from the text. */
function parseClaim(line: string, spans: ReturnType<typeof parseTagged>['spans']): Expected {
  const match = LINE.exec(line);
  if (!match) throw new Error(`malformed claim line: ${line}`);
  const number = Number(match[1]);
  const [names, ...labels] = (match[4] as string).split('; ');
  const of = (part: string): Offsets[] =>
    spans.filter((span) => span.part === part && span.claims.includes(number)).map(({ start, end }) => ({ start, end }));
  const [cue, ...moreCues] = of('cue');
  if (moreCues.length > 0) throw new Error(`claim ${number} has two cues`);
  const content = of('content');
  if (content.length === 0) throw new Error(`claim ${number} has no content in the text`);
  let date: string | null = null;
  let act: Act | null = null;
  let nestedIn: number | null = null;
  let negated = false;
  let anonymous = false;
  const via: string[] = [];
  for (const label of labels) {
    const [word, rest] = [label.split(' ')[0] as string, label.split(' ').slice(1).join(' ')];
    if (/^\d{4}(-\d{2}){0,2}(\/\d{4}-\d{2}-\d{2})?$/u.test(label)) date = label;
    else if (word === 'act' && (ACTS as readonly string[]).includes(rest)) act = rest as Act;
    else if (word === 'via' && rest) via.push(rest);
    else if (word === 'in' && /^\d+$/u.test(rest)) nestedIn = Number(rest);
    else if (label === 'negated') negated = true;
    else if (label === 'anonymous') anonymous = true;
    else throw new Error(`unknown label «${label}» in: ${line}`);
  }
  return {
    number,
    required: match[2] === '',
    form: match[3] as Form,
    speakers: names === 'nobody' ? [] : (names as string).split(' & '),
    content,
    cue: cue ?? null,
    mentions: of('mention'),
    date,
    act,
    negated,
    anonymous,
    via,
    nestedIn,
  };
}

/** Reads one tagged text: header lines, an empty line, the text, and a line of dashes before the claims when there are any. */
export function parseCase(name: string, language: LanguageCode, source: string): Case {
  const header = new Map<string, string>();
  let rest = source;
  for (let match = HEADER.exec(rest); match; match = HEADER.exec(rest)) {
    header.set(match[1] as string, match[2] as string);
    rest = rest.slice(match[0].length);
  }
  const [tagged, claimLines = ''] = rest.split(/^---\n/mu);
  const { text, spans } = parseTagged((tagged as string).trim());
  const expected = claimLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parseClaim(line, spans));
  const listed = new Set(expected.map((claim) => claim.number));
  if (listed.size !== expected.length) throw new Error(`${name}: a claim is listed twice`);
  for (const span of spans)
    for (const number of span.claims) if (!listed.has(number)) throw new Error(`${name}: claim ${number} is tagged and not listed`);
  return { name, language, published: header.get('published') ?? null, outlet: header.get('outlet') ?? null, text, expected };
}

/** All the cases of a folder of the corpus ('' for the articles, 'hard' for the constructions), in the order of their names. */
export function readCases(folder: '' | 'hard'): Case[] {
  const cases: Case[] = [];
  for (const language of LANGUAGES) {
    const path = join(folder, language);
    for (const file of readdirSync(join(CORPUS, path)).filter((entry) => entry.endsWith('.txt')).sort()) {
      const texts = readFileSync(join(CORPUS, path, file), 'utf8').split(/^===\n/mu);
      for (const [i, source] of texts.entries()) {
        const name = `${path}/${file}${texts.length > 1 ? `#${i + 1}` : ''}`;
        try {
          cases.push(parseCase(name, language, source));
        } catch (error) {
          throw new Error(`${name}: ${(error as Error).message}`);
        }
      }
    }
  }
  return cases;
}

/** The known gaps: `fr/article.txt 3 reason` excuses claim 3 of that case, `fr/article.txt extra reason` what is found beyond the tags. */
export function readGaps(): { name: string; key: string; reason: string }[] {
  return readFileSync(join(CORPUS, 'known-gaps.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const match = /^(\S+) (\d+|extra) (.+)$/u.exec(line);
      if (!match) throw new Error(`malformed line in known-gaps.txt: ${line}`);
      return { name: match[1] as string, key: match[2] as string, reason: match[3] as string };
    });
}

const FRAME_MARKS = /["“”„«»‘’']/u;

/** What is wrong with the tags themselves, so that a slip of the annotator is not taken for a fault of the engine. */
export function annotationFaults({ text, expected }: Case): string[] {
  const faults: string[] = [];
  for (const claim of expected) {
    const inside = claim.content.map(({ start, end }) => text.slice(start, end));
    const around = claim.content.map(({ start, end }) => `${text.slice(Math.max(0, start - 2), start)}${text.slice(end, end + 2)}`);
    const marked = (words: string): boolean => FRAME_MARKS.test(words.replace(/(?<=\p{L})['’](?=\p{L})|(?<=s)’(?= )/gu, ''));
    if (!FORMS.includes(claim.form)) faults.push(`${claim.number}: form ${claim.form}`);
    if (claim.form === 'indirect' && inside.some(marked)) faults.push(`${claim.number}: indirect, with marks inside`);
    if (claim.form === 'mixed' && !inside.some(marked)) faults.push(`${claim.number}: mixed, without marks inside`);
    if (claim.nestedIn !== null && !expected.some((other) => other.number === claim.nestedIn)) faults.push(`${claim.number}: nested in nothing`);
    if (inside.some((words) => /[.,;:?!]$/u.test(words) && !/(?:\p{Lu}\.|\.\.\.|etc\.|a\.m\.|p\.m\.)$/u.test(words)))
      faults.push(`${claim.number}: ends in punctuation`);
    if (around.length === 0) faults.push(`${claim.number}: no content`);
  }
  return faults;
}

const slices = (text: string, spans: readonly Offsets[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
const key = (spans: readonly Offsets[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ');
const length = (spans: readonly Offsets[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Share of two contents that is common to both, in code units: 0 apart, 1 the same. */
function overlap(one: readonly Offsets[], other: readonly Offsets[]): number {
  let common = 0;
  for (const a of one) for (const b of other) common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (length(one) + length(other) - common);
}

/** Pairs each expected claim with the found one that it fits best: the same content first, then the most overlap, from one half up. */
export function pair(expected: readonly Expected[], found: readonly ExtractedClaim[]): Map<number, ExtractedClaim> {
  const candidates = expected.flatMap((claim) =>
    found.map((other) => ({ claim, other, score: overlap(claim.content, other.content) + (sameOffsets(claim.cue, other.cue) ? 0.01 : 0) })),
  );
  const paired = new Map<number, ExtractedClaim>();
  const taken = new Set<ExtractedClaim>();
  for (const { claim, other, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score < 0.3 || paired.has(claim.number) || taken.has(other)) continue;
    paired.set(claim.number, other);
    taken.add(other);
  }
  return paired;
}

const sameOffsets = (a: Offsets | null, b: Offsets | null): boolean => (a === null || b === null ? a === b : a.start === b.start && a.end === b.end);

const ARTICLE = /^(?:(?:les?|la|l[’']|des|un|une|plusieurs|certaine?s|quelques|the|an?|some|several)(?:\s|(?<=[’'])))+/iu;
// «l’équipementier Vernay»: common words before a name, with no preposition that would make it another thing
const COMMON = /^(?:(?!(?:de|du|des|à|au|of|for|from|in)\s)[\p{Ll}-]+\s)+(?=\p{Lu})/u;

/** «plusieurs joueurs» and «joueurs», «au Monde» and «Le Monde», «l’équipementier Vernay» and «Vernay» name the same source. */
const bare = (name: string): string => name.replace(ARTICLE, '').replace(COMMON, '').toLowerCase();
const named = (names: readonly string[]): string => names.map(bare).sort().join(' & ') || 'nobody';
const isName = (name: string): boolean => /^\p{Lu}/u.test(name);

/** Everything in which the found claims differ from the tagged ones. */
export function compare(article: Case, found: readonly ExtractedClaim[]): Problem[] {
  const { text, expected } = article;
  const problems: Problem[] = [];
  const paired = pair(expected, found);
  for (const claim of expected) {
    if (!claim.required) continue;
    const report = (message: string): void => void problems.push({ key: String(claim.number), message });
    const other = paired.get(claim.number);
    if (!other) {
      report(`not found: ${slices(text, claim.content)}`);
      continue;
    }
    const names = other.speakers.map((speaker) => speaker.name);
    if (key(claim.content) !== key(other.content)) report(`content: «${slices(text, other.content)}», not «${slices(text, claim.content)}»`);
    if (claim.form !== other.form) report(`form: ${other.form}, not ${claim.form}`);
    if (named(claim.speakers) !== named(names)) report(`speakers: ${named(names)}, not ${named(claim.speakers)}`);
    if (!sameOffsets(claim.cue, other.cue)) report(`cue: ${other.cue?.text ?? 'none'}, not ${claim.cue ? slices(text, [claim.cue]) : 'none'}`);
    const mentions = other.speakers.flatMap((speaker) => speaker.mention ?? []);
    if (claim.mentions.some((mention) => !mentions.some((span) => span.start < mention.end && mention.start < span.end)))
      report(`mention: ${mentions.map((mention) => mention.text).join(' … ') || 'none'}, not ${slices(text, claim.mentions)}`);
    const date = other.date_basis === 'explicit' || other.date_basis === 'relative' ? other.date : null;
    if (article.published && claim.date !== (claim.date ? other.date : date)) report(`date: ${other.date}, not ${claim.date}`);
    if (claim.act && claim.act !== other.act) report(`act: ${other.act}, not ${claim.act}`);
    if (claim.negated !== other.negated) report(`negated: ${other.negated}`);
    // whether an unnamed group is anonymous is asked only where it is tagged so
    const unnamed = other.speakers.some((speaker) => speaker.anonymous);
    if (names.length > 0 && (claim.anonymous ? !unnamed : unnamed && claim.speakers.every(isName))) report(`anonymous: ${unnamed}`);
    const via = other.via.map((relay) => relay.name);
    if (named(claim.via) !== named(via)) report(`via: ${named(via)}, not ${named(claim.via)}`);
    if (claim.nestedIn !== null && other.nested_in === null) report(`not nested in ${claim.nestedIn}`);
  }
  const known = new Set(paired.values());
  for (const other of found) {
    const optional = expected.some(
      (claim) => !claim.required && (overlap(claim.content, other.content) > 0.3 || (claim.cue !== null && sameOffsets(claim.cue, other.cue))),
    );
    if (!known.has(other) && !optional)
      problems.push({ key: 'extra', message: `not tagged: «${slices(text, other.content)}» [${other.cue?.text ?? 'no cue'}] ${other.rule}` });
  }
  return problems;
}
