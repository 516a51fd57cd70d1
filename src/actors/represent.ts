/** Who speaks for whom: the parts of a body, and who holds office there, while they hold it. */

/** Days, YYYYMMDD, both included; an end that is not known is open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export const EVER: Span = { from: 0, to: 99_999_999 };

export interface Voice extends Span {
  readonly id: string;
}

/** Of a body: what is a part of it, and who holds or held an office there. */
export interface Links {
  parts(id: string): readonly string[];
  holders(id: string): readonly Voice[];
}

/** Offices that give nobody the right to speak for the body: a senator is one voice of many. In English, as in the data. */
export const OWN_VOICE: ReadonlySet<string> = new Set(['senator', 'member', 'lawmaker']);

const meet = (a: Span, b: Span): Span => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });

/** Spans that overlap or follow each other day by day made one; in order. */
export function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else out.push(span);
  }
  return out;
}

/**
 * Everybody who speaks for an actor, itself left out, with the days of it: the parts of it and theirs, and who holds office at one of them.
 * What it is a part of does not speak for it. Ends whatever the links are.
 */
export function representativesOf(id: string, links: Links): Map<string, Span[]> {
  const voices = new Map<string, Span[]>();
  const bodies = [id];
  const seen = new Set(bodies);
  while (bodies.length > 0) {
    const body = bodies.pop() as string;
    for (const part of links.parts(body)) {
      if (seen.has(part)) continue;
      seen.add(part);
      bodies.push(part);
      voices.set(part, [EVER]);
    }
    for (const { id: holder, from, to } of links.holders(body)) {
      if (holder === id) continue;
      const span = meet(EVER, { from, to });
      if (span.from <= span.to) voices.set(holder, [...(voices.get(holder) ?? []), span]);
    }
  }
  return new Map([...voices].map(([voice, spans]) => [voice, merged(spans)]));
}
