/** What people say of a claim, laid over the claim as it was read. Pure. */
import type { About, Claim, Review, Span, Speaker } from '../claim.ts';
import { daysOf } from '../edtf.ts';

/** What fields are to be, as a person said; absent ones stay as they were read. */
export interface Correction {
  /** Who they are is told by their ids; those without one have none. The words that name them stay, unless `mention` is given. */
  speaker?: readonly (Omit<Speaker, 'mention'> & { mention?: Span | null })[];
  content?: readonly Span[];
  /** EDTF; '' when nothing dates it. */
  date?: string;
  topics?: readonly string[];
  act?: Claim['act'];
  negated?: boolean;
  form?: Claim['form'];
}

export const CORRECTED = [
  'speaker',
  'content',
  'date',
  'topics',
  'act',
  'negated',
  'form',
] as const satisfies readonly (keyof Correction)[];
export type CorrectedField = (typeof CORRECTED)[number];

/** A change as an event holds it: null takes a field's correction back. */
export type Fields = { [field in CorrectedField]?: Correction[field] | null };

export interface Judged {
  state: Review['state'];
  correction: Correction;
}

/** What events that count come to, in order; null when nothing is left of them. */
export function judge(events: readonly { kind: 'accept' | 'reject' | 'correct'; fields: Fields }[]): Judged | null {
  let state: Review['state'] | null = null;
  const correction: Record<string, unknown> = {};
  for (const { kind, fields } of events) {
    for (const [field, value] of Object.entries(fields)) {
      if (value === null) delete correction[field];
      else correction[field] = value;
    }
    if (kind !== 'correct') state = `${kind}ed`;
    else state = Object.keys(correction).length > 0 ? 'corrected' : state === 'corrected' ? null : state;
  }
  return state === null ? null : { state, correction: correction as Correction };
}

const within = (inner: Span, spans: readonly Span[]) => spans.some(({ start, end }) => start <= inner.start && inner.end <= end);

/** The claim as it is served. `without`: topics that are no more. */
export function overlay(
  claim: Claim,
  { state, correction }: Judged,
  by: Omit<Review, 'state' | 'corrected'>,
  without: ReadonlySet<string>,
): Claim {
  const { speaker, content, date, topics, act, negated, form } = correction;
  const { review: _, ...out } = claim;
  if (speaker) {
    const [first] = claim.speakers;
    out.speakers = speaker.map((one) => ({ ...one, mention: one.mention === undefined ? (first?.mention ?? null) : one.mention }));
  }
  if (content) {
    out.content = content.map((span) => ({ ...span }));
    out.text = content.map(({ text }) => text).join(' … ');
    out.about = claim.about.filter(({ mention }: About) => within(mention, content));
  }
  if (date !== undefined) {
    const days = date === '' ? null : daysOf(date);
    out.date = days ? date : null;
    out.date_earliest = days?.earliest ?? null;
    out.date_latest = days?.latest ?? null;
    out.date_basis = days ? 'corrected' : 'unknown';
    out.date_mention = null;
  }
  if (topics) {
    const read = new Map(claim.topics.map((topic) => [topic.id, topic]));
    out.topics = topics.filter((id) => !without.has(id)).map((id) => read.get(id) ?? { id, terms: [] });
  }
  if (act !== undefined) out.act = act;
  if (negated !== undefined) out.negated = negated;
  if (form !== undefined) out.form = form;
  return { ...out, review: { state, ...by, corrected: CORRECTED.filter((field) => correction[field] !== undefined) } };
}

/** What a history tells of a field. */
export function valueOf(claim: Claim | null, field: CorrectedField | 'review'): unknown {
  if (claim === null) return null;
  switch (field) {
    case 'review':
      return claim.review?.state ?? null;
    case 'speaker':
      return claim.speakers.map(({ name, id }) => ({ name, id }));
    case 'topics':
      return claim.topics.map(({ id }) => id);
    default:
      return claim[field];
  }
}
