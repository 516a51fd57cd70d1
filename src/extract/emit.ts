/**
 * From unit indices to a candidate with offsets: the pieces of content, their form, and who relayed them.
 */
import type { Form } from '../claim.ts';
import { weigh } from './confidence.ts';
import { actOf, type Cue } from './cues.ts';
import type { Quotation } from './quotations.ts';
import { type Candidate, type Context, insideOf, isBreak, type Source, type Stretch, stretch } from './reading.ts';
import type { Range } from './syntax.ts';
import type { Unit } from './text.ts';
import { isHedged, isNegated } from './stance.ts';
import { linksOf } from './via.ts';
import { countWords } from './words.ts';

/** Pieces of content as offsets: the insides of quotations when all of it is quoted, else the words as they stand. */
function contentOf(c: Context, pieces: readonly Range[]): { content: Stretch[]; form: Form } | null {
  const { units } = c.p;
  const all: Unit[] = [];
  for (const r of pieces) for (let i = r.from; i < r.to; i++) if ((units[i] as Unit).pos !== 'punct') all.push(units[i] as Unit);
  if (all.length === 0) return null;
  const quoted = all.filter((u) => u.quotation);
  const lead = quoted.length === 0 ? 0 : all.findIndex((u) => !(u.pos === 'conj' || u.pos === 'comp' || (u.pos === 'sub' && c.language.asMarkers.has(u.key)) || (u.pos === 'prep' && all.length > 1)));
  const isConnector = (u: Unit) => u.quotation !== null || u.pos === 'conj';
  if (quoted.length && all.slice(Math.max(lead, 0)).every(isConnector)) {
    // «à « établir les fondements … »»: the preposition is content and decides nothing
    if ((all[0]?.pos === 'prep' || all[0]?.pos === 'sub') && quoted.length === 1 && lead === 1) return { form: 'direct', content: [{ start: (all[0] as Unit).start, end: (quoted[0] as Unit).end }] };
    const own = quoted.filter((u) => units[units.indexOf(u) - 1]?.text !== '('); // «« A » (« its English »)»
    return { form: 'direct', content: (own.length ? own : quoted).map((u) => insideOf(c.doc.shadow, u.quotation as Quotation)) };
  }
  const content: Stretch[] = [];
  for (const r of pieces) {
    let { from, to } = r;
    while (from < to && (units[from]?.pos === 'punct' && !/^[([]$/.test(units[from]?.text as string))) from++;
    while (to > from && isBreak(units[to - 1]) && units[to - 1]?.text !== ')') to--;
    if (to > from) content.push(stretch(c, { from, to }));
  }
  return content.length ? { content, form: quoted.length ? 'mixed' : 'indirect' } : null;
}

/**
 * A verb of saying with a subject and a clause, quotation or predicate of its own («qui affirme « agir en secret »»): where the model hardly
 * doubts it, what was said is right more often than not.
 */
const OWN_SUBJECT: ReadonlySet<string> = new Set(['before', 'relative']);
const TOLD: ReadonlySet<string> = new Set(['that', 'quote', 'inf', 'as']);
const DOUBTED = 0.4;
const EVEN = 0.5;

export function emit(c: Context, cue: Cue, rule: string, frame: Candidate['frame'], source: Source | null, pieces: readonly Range[], features: readonly string[], marked: Form | null = null): void {
  const found = contentOf(c, pieces);
  if (!found) return;
  const body = { content: found.content, form: marked ?? found.form };
  const { act, strength } = actOf(cue);
  const lemma = cue.kind === 'prep' ? cue.row.words.join(' ') : cue.row.lemma;
  const { shadow } = c.doc;
  const { sure: weighed, features: categories } = weigh(
    {
      p: c.p, cue, rule, frame, form: body.form, strength, act, lemma, pieces,
      sourceKind: source?.kind ?? 'none', source: source?.phrases ?? [], words: body.content.reduce((n, s) => n + countWords(shadow, s.start, s.end), 0),
      said: body.form === 'direct' ? body.content.map((s) => shadow.slice(s.start, s.end)).join(' ') : '',
    },
    features,
    c.language.confidence,
    c.samples !== null,
  );
  const tells = strength === 'speech' && cue.kind === 'verb' && cue.group.kind === 'finite' && source !== null && OWN_SUBJECT.has(source.kind) && TOLD.has(frame) && rule !== 'clause-cue';
  const sure = tells && weighed > DOUBTED ? Math.max(weighed, EVEN) : weighed;
  c.out.push({
    sentence: c.index, rule, frame, cue: { start: (c.p.units[cue.from] as Unit).start, end: (c.p.units[cue.to - 1] as Unit).end, lemma }, kind: cue.kind, act, strength,
    negated: isNegated(c, cue, source),
    hedged: isHedged(c, cue, pieces),
    source: source ? { kind: source.kind, mentions: source.phrases.map((r) => stretch(c, trimMention(c, r))) } : { kind: 'none', mentions: [] },
    same: source?.same ?? null,
    content: body.content, form: body.form, via: linksOf(c, cue, body.content, source?.phrases ?? []), sure, features: categories,
  });
}

/** «le président Poutine» keeps its title; a trailing apposition in parentheses goes. */
function trimMention(c: Context, r: Range): Range {
  const open = c.p.units.findIndex((u, i) => i > r.from && i < r.to && u.text === '(');
  return open > 0 ? { from: r.from, to: open } : r;
}
