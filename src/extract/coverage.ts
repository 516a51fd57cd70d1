/**
 * What was seen and yielded no claim, and why: an analyst can tell what was missed. Offsets are UTF-16 code units.
 */
import type { Unattributed } from '../claim.ts';
import type { Candidate, Stretch } from './reading.ts';
import type { Doc } from './text.ts';
import { countWords } from './words.ts';

/**
 * Why something seen is no claim.
 * - `label`: a few quoted words: a title, a name, a scare quote
 * - `no-cue`: a quotation without reporting words near, that continues none
 * - `unsure`: a reading was found and is less sure than what is reported
 * - `no-content`: reporting words without anything that they report
 */
export type Reason = 'label' | 'no-cue' | 'unsure' | 'no-content';

const LABEL_WORDS = 4;

/** Lists outermost quotations and cues that none of the `kept` claims covers, in the order of the text. */
export function unattributed(doc: Doc, kept: readonly Candidate[], dropped: readonly Candidate[], silent: readonly Stretch[]): Unattributed[] {
  const told = merge(kept.flatMap((k) => [...k.content, ...(k.cue ? [k.cue] : [])]));
  const doubted = merge(dropped.flatMap((k) => k.content));
  const out: Unattributed[] = [];
  const add = (s: Stretch, kind: Unattributed['kind'], reason: Reason) => out.push({ text: doc.text.slice(s.start, s.end), start: s.start, end: s.end, kind, reason });
  for (const p of doc.paragraphs) {
    for (const q of p.quotations) {
      if (q.depth > 0 || touches(told, q)) continue;
      const words = countWords(doc.shadow, q.start, q.end);
      if (words > 0) add({ start: q.start, end: q.end }, 'quotation', words < LABEL_WORDS ? 'label' : touches(doubted, q) ? 'unsure' : 'no-cue');
    }
  }
  for (const k of dropped) if (k.cue && k.strength === 'speech' && !touches(told, k.cue)) add(k.cue, 'cue', 'unsure');
  for (const s of silent) if (!touches(told, s)) add(s, 'cue', 'no-content');
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Overlapping stretches joined, sorted. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const s of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && s.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, s.end) };
    else merged.push(s);
  }
  return merged;
}

/** Whether `s` overlaps one of the merged stretches; binary search. */
function touches(merged: readonly Stretch[], s: Stretch): boolean {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle] as Stretch).end <= s.start) low = middle + 1;
    else high = middle;
  }
  const found = merged[low];
  return found !== undefined && found.start < s.end;
}
