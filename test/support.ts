/** Reads the tagged texts that tests are written in; `test/corpus/README.md` explains the notation. */

export type Part = 'content' | 'cue' | 'mention' | 'date' | 'via';

export interface TaggedSpan {
  /** Numbers of the claims that the span belongs to. */
  readonly claims: readonly number[];
  readonly part: Part;
  /** UTF-16 offsets into the text without tags; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const PARTS: Readonly<Record<string, Part>> = { '': 'content', '!': 'cue', '@': 'mention', '#': 'date', '>': 'via' };
const OPENING = /\{(\d+(?:,\d+)*)([!@#>]?) /uy;

/**
 * Takes the tags out of a text: `« {1 Nous agirons} », {1! a déclaré} {1@ Élisabeth Borne}.`
 * Spans come in the order in which they open. Throws on a tag that is malformed, empty, untrimmed or left open.
 */
export function parseTagged(tagged: string): { text: string; spans: TaggedSpan[] } {
  const spans: { claims: number[]; part: Part; start: number; end: number }[] = [];
  const open: (typeof spans)[number][] = [];
  let text = '';
  for (let i = 0; i < tagged.length; ) {
    const char = tagged[i] as string;
    if (char === '{') {
      OPENING.lastIndex = i;
      const match = OPENING.exec(tagged);
      if (!match) throw new Error(`malformed tag: ${tagged.slice(i, i + 40)}`);
      const span = { claims: (match[1] as string).split(',').map(Number), part: PARTS[match[2] as string] as Part, start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
      i = OPENING.lastIndex;
    } else if (char === '}') {
      const span = open.pop();
      if (!span) throw new Error(`nothing to close: ${tagged.slice(Math.max(0, i - 40), i + 1)}`);
      span.end = text.length;
      const words = text.slice(span.start);
      if (words === '' || words.trim() !== words) throw new Error(`empty or untrimmed span: «${words}»`);
      i += 1;
    } else {
      text += char;
      i += 1;
    }
  }
  if (open.length > 0) throw new Error(`left open: ${text.slice(open[0]?.start, (open[0]?.start ?? 0) + 40)}`);
  return { text, spans };
}
