/**
 * How a statement came to the article: the medium that it was made to («a déclaré à l'AFP», "in an interview with the Courier"), who passes
 * it on («cité par Interfax», "citing two officials"), and who else's words hold it. A medium is known by its name, by a label («le
 * quotidien X») or by where it stands («au micro de X»), so that it need not be listed. Unit indices inside a sentence.
 */
import type { Speaker, Via } from '../claim.ts';
import type { Language, ViaLexicon } from '../lang/language.ts';
import { mediumId, mediumKey, mediumOf, opensMedium } from '../lang/media.ts';
import { canSpeak } from './clause.ts';
import type { Cue } from './cues.ts';
import { kindOf } from './entities.ts';
import type { People } from './names.ts';
import { foldedWords } from './folding.ts';
import { isAcronym } from './naming.ts';
import { type Candidate, type Context, isComma, isStop, type Link, revised, stretch, type Stretch } from './reading.ts';
import { subjectPhrase } from './sources.ts';
import { phraseAt, type Range } from './syntax.ts';
import type { Unit } from './text.ts';

/** Units that are looked at behind a cue, and before it. */
const REACH = 30;
/** Words in a row of the lexicon. */
const LONGEST = 4;

interface Rows {
  readonly told: ReadonlySet<string>;
  readonly relayed: ReadonlySet<string>;
  /** Last words of all rows. */
  readonly last: ReadonlySet<string>;
  /** All their words. */
  readonly words: ReadonlySet<string>;
}

const compiled = new WeakMap<ViaLexicon, Rows>();

function rowsOf(lexicon: ViaLexicon): Rows {
  let rows = compiled.get(lexicon);
  if (!rows) {
    const all = [...lexicon.told, ...lexicon.toldMedium, ...lexicon.relayed, ...lexicon.relayedMedium];
    rows = { told: new Set(lexicon.told), relayed: new Set(lexicon.relayed), last: new Set(all.map((row) => row.split(' ').at(-1) as string)), words: new Set(all.flatMap((row) => row.split(' '))) };
    compiled.set(lexicon, rows);
  }
  return rows;
}

/** Where the links of a claim are looked for. `open`: a medium may stand behind a bare preposition; else only behind words that call for one. */
interface Region extends Range {
  readonly open: boolean;
  /** What a source is called tells who passes it on, not who was told. */
  readonly own?: true;
}

/** The media that one claim's sentence names as told, and who relays it there; in the order of the text, each once. */
export function linksOf(c: Context, cue: Cue, content: readonly Stretch[], source: readonly Range[]): Link[] {
  const out: Link[] = [];
  const { units } = c.p;
  const inside = (u: Unit) => content.some((s) => u.start >= s.start && u.start < s.end);
  for (const region of regions(c, cue, content, source)) {
    for (let i = region.from; i < region.to; i++) {
      const u = units[i] as Unit;
      if (u.quotation || inside(u)) continue;
      const found = nameAt(c, i, region);
      if (!found) continue;
      const link = linkAt(c, region, cue, found);
      if (link && !(region.own && link.how === 'told') && !out.some((o) => o.start === link.start)) out.push(link);
      i = found.to - 1;
    }
  }
  const citer = citedBy(c, cue, source);
  if (citer) out.push({ ...stretch(c, citer), how: 'relayed', sure: true });
  return out.sort((a, b) => Number(b.how === 'relayed') - Number(a.how === 'relayed') || a.start - b.start);
}

/**
 * Behind the cue up to what it reports; in what opens the sentence; between the source and the cue; and, of a source that is described, in
 * its description («un responsable cité par X»).
 */
function regions(c: Context, cue: Cue, content: readonly Stretch[], source: readonly Range[]): Region[] {
  const { units } = c.p;
  const out: Region[] = [];
  const first = source[0];
  const last = source.at(-1);
  const closes = (u: Unit | undefined) => u === undefined || isStop(u) || u.text === ':' || u.pos === 'comp' || u.pos === 'rel' || u.text === ';';
  const inside = (u: Unit) => content.some((s) => u.start >= s.start && u.start < s.end);
  const spoken = cue.kind !== 'prep';
  // behind the cue
  let open = spoken;
  let from = cue.kind === 'prep' && last ? Math.max(cue.to, last.to) : cue.to;
  for (let i = from; i <= units.length; i++) {
    const u = units[i];
    const ends = u === undefined || i - cue.to >= REACH || closes(u) || u.quotation !== null || inside(u) || (c.p.groupAt[i]?.kind === 'finite' && i >= cue.to);
    const comma = isComma(u) && i > cue.to;
    if (!ends && !comma && !(first && i === first.from && first.from >= cue.to)) continue;
    if (i > from) out.push({ from, to: i, open });
    if (ends || u === undefined) break;
    // «a invité mercredi, sur France Info, les clients …»: an aside of the verb's own
    if (comma) open = spoken && units[i + 1]?.pos === 'prep' && units.slice(cue.to, i).every((x, k) => c.p.dated[cue.to + k] || x.pos === 'adv');
    // a source behind the cue is passed over, its description is not
    from = comma ? i + 1 : (last as Range).to;
    if (!comma) i = from - 1;
  }
  // what opens the sentence: «Dans un entretien au Monde, …», «Interrogée par X, …»
  const opener = units.findIndex((u) => u.pos !== 'adv' && u.pos !== 'conj' && u.pos !== 'punct');
  const head = units[opener];
  const before = Math.min(first ? first.from : cue.from, cue.from);
  if (spoken && head && before - opener > 1 && (head.pos === 'prep' || head.pos === 'ger' || c.p.groupAt[opener]?.kind === 'part' || calls(c, opener))) {
    let to = opener;
    for (let i = opener; i < before && !closes(units[i]) && !(units[i] as Unit).quotation && !inside(units[i] as Unit) && (c.p.groupAt[i]?.kind !== 'finite' || (head.pos === 'ger' && i === opener)); i++) if (isComma(units[i])) to = i;
    if (to > opener) out.push({ from: opener, to, open: true });
  }
  // between source and cue: «Marie Duval, au micro de X, a dit», «a, sur X, estimé»
  if (last && last.to < cue.to && first && first.from < cue.from) {
    const aside = isComma(units[last.to]) ? units[last.to + 1] : undefined;
    const led = aside !== undefined && (aside.pos === 'prep' || c.p.groupAt[last.to + 1]?.kind === 'part' || calls(c, last.to + 1));
    if (led) out.push({ from: last.to + 1, to: cue.from, open: aside?.pos === 'prep' });
    if (cue.group && cue.group.head - cue.from > 2) out.push({ from: cue.from + 1, to: cue.group.head, open: true });
  }
  for (const r of source) if (r.to - r.from > 2) out.push({ from: r.from + 1, to: r.to, open: false, own: true });
  return out;
}

/** «Joint par»: a row's two words, which the tagger may not know for a participle. */
function calls(c: Context, i: number): boolean {
  const { via } = c.language;
  const row = `${c.p.units[i]?.key} ${rawBase(via, c.p.units[i + 1])}`;
  const rows = rowsOf(via);
  return rows.told.has(row) || rows.relayed.has(row) || via.toldMedium.has(row) || via.relayedMedium.has(row);
}

const rawBase = (lexicon: ViaLexicon, u: Unit | undefined) => (u ? (lexicon.bases[u.key] ?? u.key) : '');

const isCapital = (u: Unit | undefined) => u !== undefined && !u.quotation && u.capital;

/** Media that are written without a capital too. */
const UNCAPITALISED: ReadonlySet<string> = new Set(['franceinfo', 'mediapart', 'médiapart', 'afp', 'bbc', 'cnn']);

function textOf(units: readonly Unit[], from: number, to: number): string {
  let text = (units[from] as Unit).text;
  for (let i = from + 1; i < to; i++) text += ` ${(units[i] as Unit).text}`;
  return text;
}

/** The name that starts at unit i: a known one, or a run of capitals with the particles inside. Null for a title («M.») and words of a sentence. */
function nameAt(c: Context, i: number, limit: Range): { from: number; to: number; known: boolean } | null {
  const { units } = c.p;
  const u = units[i] as Unit;
  const article = (u.capital || isCapital(units[i + 1])) && c.language.references.definite.has(u.key);
  // a known name, the longest; «franceinfo» needs no capital
  const lower = !isCapital(u) && !(article && isCapital(units[i + 1])) && u.pos !== 'num';
  if (lower && (article || !UNCAPITALISED.has(u.key))) return null;
  const opens = article || opensMedium(u.form.words?.[0] ?? foldedWords(u.key)[0]);
  for (let to = opens ? Math.min(limit.to, lower ? i + 1 : i + 6) : 0; to > i + Number(article); to--) {
    if (c.p.dated[to - 1] && to - i > 2) continue;
    if (mediumOf(textOf(units, i, to)) && (isCapital(units[to - 1]) || units[to - 1]?.pos === 'num' || /^[+\p{Ll}]/u.test((units[to - 1] as Unit).text))) return { from: i, to, known: true };
  }
  const start = article && u.capital && isCapital(units[i + 1]) ? i + 1 : i;
  const head = units[start] as Unit;
  if (!isCapital(head) || head.pos === 'title' || head.pos === 'pron' || head.pos === 'prep' || head.pos === 'det' || c.p.dated[start] || (start === 0 && head.pos !== 'name')) return null;
  let to = start + 1;
  while (to < limit.to) {
    const x = units[to] as Unit;
    if (isCapital(x) && x.pos !== 'title' && !c.p.dated[to] && !(c.language.names.firstNames.has(x.key) && to > start)) to++;
    else if ((x.text === '&' || x.text === '+' || c.language.names.particles.has(x.key) || c.language.references.nobiliary.has(x.key)) && isCapital(units[to + 1]) && to + 1 < limit.to && start > i) to += 2;
    else if (x.pos === 'num' && !c.p.dated[to] && /^\d{1,2}$/.test(x.text) && to === start + 1) to++;
    else break;
  }
  return { from: start > i ? i : start, to, known: false };
}

/** What the words around a name make of it: somebody told, somebody who passes on, or nothing. */
function linkAt(c: Context, region: Region, cue: Cue, name: { from: number; to: number; known: boolean }): Link | null {
  const { units } = c.p;
  const { via, platforms, references } = c.language;
  const rows = rowsOf(via);
  const words = units.slice(name.from, name.to);
  const written = words.map((u) => u.text).join(' ');
  if (words.length === 1 && platforms.has((words[0] as Unit).key)) return null;
  // «au quotidien régional X», "state news agency X"
  let at = name.from;
  let labelled = false;
  for (let k = at - 1; k >= 0 && at - k < 5; k--) {
    const u = units[k] as Unit;
    if (u.pos !== 'noun' && u.pos !== 'adj' && u.pos !== 'part') break;
    if (via.labels.has(u.key)) {
      labelled = true;
      at = k;
      while (units[at - 1]?.pos === 'adj' || (units[at - 1]?.pos === 'noun' && c.language.nounHead === 'last')) at--;
      break;
    }
  }
  // "the X newspaper", "X's correspondent"
  const behind = units[name.to]?.key === "'s" ? name.to + 1 : name.to;
  let tail = behind;
  while (units[tail]?.pos === 'adj' && tail - behind < 2) tail++;
  const followed = via.after.has(units[tail]?.key ?? '');
  const determined = (u: Unit | undefined) => u !== undefined && (u.pos === 'det' || references.definite.has(u.key));
  let before = at - 1;
  while (determined(units[before])) before--;
  const sounds = name.known || labelled || followed || looksLikeMedium(c.language, written, words);
  const said = before === cue.to - 1 && before >= cue.from && cue.kind === 'verb' && cue.row.addressee === 'direct' && c.language.bareClauses;
  const link = (how: Link['how'], sure: boolean): Link => ({ ...stretch(c, { from: name.from, to: name.to }), how, sure });
  if (said) return sounds ? link('told', true) : null;
  const lead = units[before];
  if (!lead || before < region.from - 1 - Number(region.from > 0)) return null;
  if (!rows.last.has(rawBase(via, lead))) return null;
  // the words before, dates and adverbs left out, the longest row first
  const keys: string[] = [];
  for (let k = before; k >= 0 && before - k < 9 && keys.length < LONGEST; k--) {
    const u = units[k] as Unit;
    if (u.pos === 'punct' || u.quotation) break;
    if (k < before && (c.p.dated[k] || (u.pos === 'adv' && !rows.words.has(u.key)) || determined(u) || (u.pos === 'prep' && c.p.dated[k + 1]))) continue;
    keys.unshift(rawBase(via, u));
  }
  const quoted = cue.group?.helpers.length !== 0 && cue.group !== null && c.p.units.slice(cue.from, cue.to).some((u) => via.citing.has(u.lemma));
  for (let n = keys.length; n > 0; n--) {
    const row = keys.slice(-n).join(' ');
    if (rows.relayed.has(row)) return link('relayed', sounds);
    if (n === 1 && quoted && c.language.agentPreps.has(row)) return link('relayed', sounds); // "was quoted as saying by X"
    if (rows.told.has(row)) return link('told', sounds);
    if (!sounds) continue;
    if (via.relayedMedium.has(row)) return link('relayed', true);
    if (via.toldMedium.has(row) && (region.open || n > 1)) {
      // «présentateur sur France 2», «directeur de la rédaction de …»: what belongs to somebody is not told anything
      const host = units[before - 1];
      if (n === 1 && host?.pos === 'noun' && c.language.names.roles.has(host.key)) return null;
      return link('told', true);
    }
  }
  return null;
}

/** «Le Lien», "LA Weekly", «Radio Vallée», "example.com": a name that only a medium would bear. */
function looksLikeMedium(language: Language, written: string, words: readonly Unit[]): boolean {
  if (words.some((u, i) => (i > 0 || words.length > 1) && u.capital && language.via.words.has(u.key))) return true;
  if (/\.(?:com|org|net|fr|be|ch|ca|uk|info|tv|eu)$/iu.test(written)) return true;
  const last = (words.at(-1) as Unit).text;
  if (/^\p{Lu}{1,4}TV$|(?<!^)TV\d?$/u.test(last) || /^(?:TV|Télé|Radio)[\p{Lu}\d-]/u.test((words[0] as Unit).text)) return true;
  if (words.length > 1 && isAcronym(last) && last === 'FM') return true;
  // a capital article inside a sentence opens a title
  return words.length > 1 && language.references.definite.has((words[0] as Unit).key) && (words[0] as Unit).capital && !(words[0] as Unit).initial && language.via.words.has((words.at(-1) as Unit).key);
}

/** «Le New York Times a cité des responsables disant que …», "X quoted aides as saying": the subject of the verb whose object is the source. */
function citedBy(c: Context, cue: Cue, source: readonly Range[]): Range | null {
  const first = source[0];
  if (!first || cue.from < first.to) return null;
  const group = c.p.groups.find((g) => g.kind === 'finite' && g.to <= first.from && first.from - g.to <= 2 && c.language.via.citing.has(g.lemma) && !g.passive);
  if (!group || group.from === cue.from) return null;
  return subjectPhrase(c.p, group.from, 0, c.language);
}

/**
 * «Selon Reuters, citant des responsables, …», "…, Bloomberg reported, citing two aides": those who are cited are the source, and who cites
 * them passes it on. Works on the candidates of the sentence that has just been read.
 */
export function readCited(c: Context): void {
  const { units, groups } = c.p;
  for (const group of groups) {
    if (group.kind !== 'ger' || !c.language.via.citing.has(group.lemma) || !isComma(units[group.from - 1])) continue;
    const cited = phraseAt(c.p, group.to, c.language);
    if (!cited || units[cited.head]?.pos === 'pron' || !canSpeak(c, cited)) continue;
    const at = (units[group.from] as Unit).start;
    const edge = (units[group.from - 2] as Unit).end;
    const own = c.out.findIndex((k, i) => i >= c.first && k.cue !== null && k.cue.start >= at && k.cue.start < (units[group.to - 1] as Unit).end);
    const host = c.out.findLastIndex((k, i) => i >= c.first && i !== own && k.source.mentions.length === 1 && k.strength === 'speech' && (k.source.mentions[0]?.end === edge || k.content.some((s) => Math.abs(s.end - edge) <= 2) || k.cue?.end === edge));
    if (host < 0) continue;
    const done = c.out[host] as Candidate;
    if (!namesMedium(c, done.source.mentions[0] as Stretch)) continue;
    const relay: Link = { ...(done.source.mentions[0] as Stretch), how: 'relayed', sure: true };
    const content = done.content.filter((s) => !(s.start >= at && s.start < (units[cited.to - 1] as Unit).end));
    if (content.length === 0) continue;
    const mention = stretch(c, cited);
    for (let i = c.first; i < c.out.length; i++) {
      const k = c.out[i] as Candidate;
      if (i === host) c.out[i] = revised(k, { source: { kind: k.source.kind, mentions: [mention] }, via: [relay, ...k.via], content });
    }
    if (own >= 0) drop(c.out, own, c.first, host);
  }
}

/** The words are a medium's: by its name, a label, or a word of a name that the pack knows. */
function namesMedium(c: Context, mention: Stretch): boolean {
  const words = c.p.units.filter((u) => !u.quotation && u.start >= mention.start && u.end <= mention.end);
  const { media, via } = c.language;
  return mediumOf(c.doc.shadow.slice(mention.start, mention.end)) !== undefined || words.some((u, i) => (i === words.length - 1 && u.capital && (media.has(u.key) || via.words.has(u.key))) || (via.labels.has(u.key) && i + 1 < words.length && words[i + 1]?.capital === true));
}

/** Takes a candidate out; what shares its source has the host's. */
function drop(out: Candidate[], at: number, first: number, host: number): void {
  const place = (same: number | null) => (same === null ? null : same === at ? (host > at ? host - 1 : host) : same > at ? same - 1 : same);
  out.splice(at, 1);
  for (let i = first; i < out.length; i++) (out[i] as Candidate).same = place((out[i] as Candidate).same);
}

/**
 * The chain of each claim, in parallel to `kept`: its own links, then whoever's words hold it and their links. A quotation that goes on
 * without a cue, and a cue that shares its sentence and source with another, were told whom that one was.
 */
export function chains(text: string, kept: readonly Candidate[], speakers: readonly (readonly Speaker[])[], outer: readonly (number | null)[], people: People, language: Language): Via[][] {
  const done: (Via[] | null)[] = kept.map(() => null);
  const chain = (i: number, depth: number): Via[] => {
    const known = done[i];
    if (known) return known;
    const k = kept[i] as Candidate;
    const out = k.via.flatMap((link) => viaOf(text, link, people, language) ?? []);
    if (depth < 8) {
      const host = k.same !== null && k.same !== i ? (kept[k.same] as Candidate | undefined) : undefined;
      if (host && (k.cue === null || host.sentence === k.sentence)) out.push(...chain(k.same as number, depth + 1).filter((v) => v.how === 'told'));
      const holder = outer[i] ?? reporter(kept, i);
      if (holder !== null && holder !== i) {
        for (const s of speakers[holder] ?? []) if (!s.anonymous || s.kind !== 'unknown') out.push({ name: s.name, id: s.id, how: 'relayed', mention: s.mention });
        out.push(...chain(holder, depth + 1));
      }
    }
    const own = speakers[i] ?? [];
    done[i] = out.length === 0 ? out : once(out.filter((v) => !own.some((s) => (s.id ?? s.name) === (v.id ?? v.name))));
    return done[i] as Via[];
  };
  return kept.map((_, i) => chain(i, 0));
}

/** The claim of the sentence whose content holds this one's cue, though not all of its content: "The minister said S, according to Reuters". */
function reporter(kept: readonly Candidate[], i: number): number | null {
  const { cue, sentence } = kept[i] as Candidate;
  if (!cue) return null;
  for (let j = Math.max(0, i - 6); j < Math.min(kept.length, i + 7); j++) {
    const k = kept[j] as Candidate;
    if (j !== i && k.sentence === sentence && k.content.some((s) => cue.start >= s.start && cue.end <= s.end)) return j;
  }
  return null;
}

/** Links, each medium or person once. */
export function once(links: Via[]): Via[] {
  if (links.length < 2) return links;
  const seen = new Set<string>();
  return links.filter((v) => {
    const keys = [v.id ?? v.name, mediumKey(v.name)]; // «au Riverain» in Le Riverain
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** The name as written; with the article that belongs to it («au Monde» names Le Monde) and without one that does not. */
function shown(written: string, name: string): string {
  const clean = written.replace(/\s+/g, ' ').replace(/(?<=[’'])\s/, '');
  return mediumKey(clean) === mediumKey(name) ? name : clean.replace(/^the\s/i, '');
}

/** A link as served, or null where its name is a person's or a place's and only where it stands made it a medium. */
function viaOf(text: string, link: Link, people: People, language: Language): Via | null {
  const mention = { text: text.slice(link.start, link.end), start: link.start, end: link.end };
  const medium = mediumOf(mention.text);
  if (medium) return { name: shown(mention.text, medium.name), id: medium.id, how: link.how, mention };
  const words = foldedWords(mention.text);
  const [entity] = people.lookup(words);
  const person = (entity !== undefined && kindOf(entity) === 'person' && (entity.count > 1 || entity.roles.length > 0)) || (words.length > 1 && language.names.firstNames.has(words[0] as string));
  const place = language.places.byName.has(mention.text.toLowerCase());
  if (!link.sure && link.how === 'told' && (person || place)) return null;
  const name = person && entity ? entity.name : mention.text.replace(/\s+/g, ' ').trim();
  return { name, id: mediumId(name) || null, how: link.how, mention };
}
