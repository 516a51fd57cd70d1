/**
 * From unit indices to a candidate with offsets: the pieces of content, their form, and who relayed them.
 */
import type { Form } from '../claim.ts';
import { describe } from './confidence.ts';
import { actOf, type Cue } from './cues.ts';
import type { Quotation } from './quotations.ts';
import { type Candidate, type Context, insideOf, isBreak, isComma, isStop, type Source, type Stretch, stretch } from './reading.ts';
import type { Range } from './syntax.ts';
import type { Unit } from './text.ts';

/**
 * The medium that a statement was made to: «a déclaré à l'AFP», «a-t-elle dit sur France Inter», «Dans un entretien au Monde, X affirme».
 * It stands right behind the cue, or in what opens the sentence; its article is left out.
 */
function mediaOf(c: Context, cue: Cue, content: readonly Stretch[], source: readonly Range[]): Stretch[] {
  const { units } = c.p;
  if (cue.kind !== 'verb' && cue.kind !== 'adjective') return [];
  const ends = (u: Unit | undefined) => isStop(u) || u?.text === ':' || u?.pos === 'comp' || u?.pos === 'quote' || u?.pos === 'rel';
  const behind = { from: cue.to, to: cue.to };
  for (let i = cue.to; i < units.length && i - cue.to < 16 && !ends(units[i]) && !(isComma(units[i]) && i > cue.to) && c.p.groupAt[i]?.kind !== 'finite'; i++) behind.to = i + 1;
  const opening = { from: 0, to: 0 };
  if (units[0]?.pos === 'prep' || c.p.groupAt[0]?.kind === 'part') {
    for (let i = 0; i < cue.from && !ends(units[i]) && c.p.groupAt[i]?.kind !== 'finite'; i++) if (isComma(units[i])) opening.to = i;
  }
  for (const region of [behind, opening]) {
    for (let i = region.from; i < region.to; i++) {
      const u = units[i] as Unit;
      const inside = (s: Stretch) => u.start >= s.start && u.start < s.end;
      if (!c.language.media.has(u.key) || c.language.platforms.has(u.key) || content.some(inside) || source.some((r) => i >= r.from && i < r.to)) continue;
      let from = i;
      while (from > region.from && units[from - 1]?.pos === 'name') from--;
      let to = i + 1;
      while (to < region.to && units[to]?.pos === 'name' && (!u.capital || c.language.media.has((units[to] as Unit).key) || c.language.outlets.has(u.key))) to++;
      if (units[to - 1]?.pos !== 'name') continue; // «aux journalistes»
      if (units[to]?.pos === 'num' && to < region.to) to++; // «Europe 1»
      const before = units[from - 1]?.pos === 'det' ? units[from - 2] : units[from - 1];
      if (before?.pos !== 'prep' && !(before?.pos === 'noun' && c.language.outlets.has(before.key))) continue;
      return [stretch(c, { from: u.capital ? from : i + 1, to })];
    }
  }
  return [];
}

/** Pieces of content as offsets: the insides of quotations when all of it is quoted, else the words as they stand. */
function contentOf(c: Context, pieces: readonly Range[]): { content: Stretch[]; form: Form } | null {
  const { units } = c.p;
  const words = (u: Unit) => u.pos !== 'punct';
  const all = pieces.flatMap((r) => units.slice(r.from, r.to)).filter(words);
  const quoted = all.filter((u) => u.quotation);
  if (all.length === 0) return null;
  const lead = all.findIndex((u) => !(u.pos === 'conj' || u.pos === 'comp' || (u.pos === 'sub' && c.language.asMarkers.has(u.key)) || (u.pos === 'prep' && all.length > 1)));
  const plain = all.slice(Math.max(lead, 0)).filter((u) => !u.quotation);
  const isConnector = (u: Unit) => u.pos === 'conj';
  if (quoted.length && plain.every(isConnector)) {
    // «à « établir les fondements … »»: the preposition is content and decides nothing
    if ((all[0]?.pos === 'prep' || all[0]?.pos === 'sub') && quoted.length === 1 && lead === 1) return { form: 'direct', content: [{ start: (all[0] as Unit).start, end: (quoted[0] as Unit).end }] };
    return { form: 'direct', content: quoted.map((u) => insideOf(c.doc.shadow, u.quotation as Quotation)) };
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

export function emit(c: Context, cue: Cue, rule: string, frame: Candidate['frame'], source: Source | null, pieces: readonly Range[], features: readonly string[], marked: Form | null = null): void {
  const found = contentOf(c, pieces);
  if (!found) return;
  const body = { content: found.content, form: marked ?? found.form };
  const { act, strength } = actOf(cue);
  const lemma = cue.kind === 'prep' ? cue.row.words.join(' ') : cue.row.lemma;
  const contentText = body.content.map((s) => c.doc.shadow.slice(s.start, s.end)).join(' ');
  const categories = describe(
    {
      p: c.p, cue, rule, frame, form: body.form, strength, act, lemma, pieces, contentText,
      sourceKind: source?.kind ?? 'none', source: source?.phrases ?? [], words: contentText.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    },
    features,
  );
  c.out.push({
    sentence: c.index, rule, frame, kind: cue.kind, act, strength,
    cue: { ...stretch(c, cue), lemma },
    negated: cue.group?.negated ?? false,
    hedged: cue.group?.conditional ?? false,
    source: source ? { kind: source.kind, mentions: source.phrases.map((r) => stretch(c, trimMention(c, r))) } : { kind: 'none', mentions: [] },
    same: source?.same ?? null,
    content: body.content, form: body.form, via: mediaOf(c, cue, body.content, source?.phrases ?? []), features: categories,
  });
}

/** «le président Poutine» keeps its title; a trailing apposition in parentheses goes. */
function trimMention(c: Context, r: Range): Range {
  const open = c.p.units.findIndex((u, i) => i > r.from && i < r.to && u.text === '(');
  return open > 0 ? { from: r.from, to: open } : r;
}
