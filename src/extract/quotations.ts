/**
 * Quoted stretches of a shadow text: nested, unclosed, unopened, reopened at each paragraph. One pass, linear in the text.
 * Offsets are UTF-16 code units.
 */
import { codesOf } from './forms.ts';

/**
 * A quoted stretch, from the first character of its opening mark (`open`) to the last of its closing one (`close`), -1 where the article
 * forgot the mark; `start`/`end` hold the words inside.
 */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly start: number;
  readonly end: number;
  /** 0 for a quotation that stands in the article's own text, 1 for one inside that, and so on. */
  readonly depth: number;
  /** The last character inside is a sentence's stop. */
  readonly stopped: boolean;
  /** The last character inside is a stop or a comma: "“A,” he said". It is speech, not a word of the sentence around it. */
  readonly paused: boolean;
  /** Part of a quotation with its cue inside the marks: «« Nous étions six, raconte X. L'eau montait. »». Such a part lacks a mark. */
  readonly cut: boolean;
}

/** Curly and straight double marks close each other: typists mix them. */
type Family = 'guillemet' | 'double' | 'single' | 'apostrophe' | 'tick';
type Side = 'open' | 'close' | 'either';

const FAMILIES: Readonly<Record<string, readonly [Family, Side]>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '"': ['double', 'either'],
  // two apostrophes typed for one double mark
  "''": ['double', 'either'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['apostrophe', 'either'],
  '‹': ['tick', 'open'],
  '›': ['tick', 'close'],
};
/** The marks before 0x250, and those in the block of general punctuation. */
const isMark = (code: number) => code === 0x27 || code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x203a && PUNCTUATION.has(code));
const PUNCTUATION: ReadonlySet<number> = new Set(Object.keys(FAMILIES).map((mark) => mark.charCodeAt(0)));
/** Deeper nesting than this is not prose; marks beyond it are read as ordinary characters. */
const MAX_DEPTH = 4;
/** A quotation in single marks is short: a longer one is two apostrophes that met by chance. */
const MAX_SINGLE = 400;

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (c: string | undefined) => c !== undefined && LETTER.test(c);
const isSpace = (c: string | undefined) => c === undefined || c === ' ' || c === '\n' || c === '\r';
const isSingle = (family: Family) => family === 'single' || family === 'apostrophe';

/** Which way a mark faces: opening marks have space before and words behind. */
function facing(shadow: string, at: number, length: number, side: Side, from: number, to: number): 'open' | 'close' {
  const before = at > from ? shadow[at - 1] : undefined;
  const after = at + length < to ? shadow[at + length] : undefined;
  const opens = (isSpace(before) || '([—–-/«“‘"\''.includes(before as string)) && !isSpace(after);
  if (side === 'either') return opens ? 'open' : 'close';
  // typing slips: ” used to open, “ used to close
  if (shadow[at] === '”' && opens && isLetter(after)) return 'open';
  if (shadow[at] === '“' && !isSpace(before) && !opens && (isSpace(after) || /[,.;:!?)]/.test(after as string))) return 'close';
  return side;
}

/**
 * Finds the quotations of one paragraph, in the order of their opening marks.
 * A mark left open closes with the paragraph, since quotations of several paragraphs reopen at each one.
 */
export function findQuotations(shadow: string, from: number, to: number): Quotation[] {
  const found: Omit<Quotation, 'depth' | 'cut'>[] = [];
  const stack: { family: Family; at: number; length: number }[] = [];
  const make = (open: number, openLength: number, closeAt: number, closeLength: number) => {
    const close = closeAt < 0 ? -1 : closeAt + closeLength - 1;
    let start = open < 0 ? from : open + openLength;
    let end = closeAt < 0 ? to : closeAt;
    while (start < end && isSpace(shadow[start])) start++;
    while (end > start && isSpace(shadow[end - 1])) end--;
    if (end > start) found.push({ open, close, start, end, stopped: /[.!?…]/.test(shadow[end - 1] as string), paused: /[.!?…,]/.test(shadow[end - 1] as string) });
  };
  const codes = codesOf(shadow);
  for (let next = from; next < to; ) {
    let at = next++;
    const code = codes[at] as number;
    if (!isMark(code)) continue;
    const length = code === 0x27 && next < to && codes[next] === 0x27 ? 2 : 1;
    next = at + length;
    const [family, side] = FAMILIES[shadow.slice(at, next)] as readonly [Family, Side];
    const single = isSingle(family);
    if (single && isLetter(shadow[at - 1]) && isLetter(shadow[at + 1])) continue; // an apostrophe inside a word
    if (facing(shadow, at, length, side, from, to) === 'open') {
      if (single && !/[\p{L}«“"[…]/u.test(shadow[at + 1] ?? ' ')) continue; // '90s
      if (stack.length < MAX_DEPTH && !(single && stack.at(-1)?.family === family)) stack.push({ family, at, length });
      continue;
    }
    if (length === 2 && shadow[at + 2] === "'") {
      at++; // three in a row: a single quotation ends with the double one that holds it
      next = at + 2;
    }
    let top = stack.length - 1;
    while (top >= 0 && stack[top]?.family !== family) top--;
    const opened = stack[top];
    if (opened && single && at - opened.at > MAX_SINGLE) {
      stack.splice(top, 1);
    } else if (opened) {
      stack.length = top; // marks opened inside and never closed were no quotations
      make(opened.at, opened.length, at, length);
    } else if (!single && stack.length === 0 && found.length === 0 && (side !== 'either' || isSpace(shadow[at + length]) || /[,.]/.test(shadow[at + length] ?? ''))) {
      make(-1, 0, at, length); // «… pays », a déclaré X»: the opening mark is missing or in an earlier paragraph
    }
  }
  const open = stack.find((s) => !isSingle(s.family));
  if (open) make(open.at, open.length, -1, 0);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(found);
}

/** Depth by containment; a quotation that straddles another's end is dropped. */
function nest(sorted: readonly Omit<Quotation, 'depth' | 'cut'>[]): Quotation[] {
  const ends: number[] = [];
  const out: Quotation[] = [];
  for (const q of sorted) {
    while (ends.length && (ends.at(-1) as number) <= q.start) ends.pop();
    if (ends.length && q.end > (ends.at(-1) as number)) continue;
    out.push({ open: q.open, close: q.close, start: q.start, end: q.end, depth: ends.length, stopped: q.stopped, paused: q.paused, cut: false });
    ends.push(q.close < 0 ? q.end : q.close + 1);
  }
  return out;
}
