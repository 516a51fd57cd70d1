/**
 * A text read: identified, its metadata found, its claims extracted. Nothing is stored here. Loading it loads the language packs, which
 * takes long: what only serves should not (see `pool.ts`).
 */
import { type ArticleInput, articleIdOf, GivenFields, Refusal, refuseUnfit } from './article.ts';
import {
  type ArticleMeta,
  type Claim,
  type ClaimTopic,
  DETECTABLE,
  type Detected,
  type ExtractedClaim,
  LanguageCode,
  type Span,
  type Via,
  type Vocabulary,
} from './claim.ts';
import { detectLanguage, detectMeta } from './extract/detect.ts';
import { EXTRACTOR_VERSION, extract } from './extract/extract.ts';
import { readText } from './extract/text.ts';
import { indexUserTopics, shippedOf, type UserTopicIndex } from './extract/user-topics.ts';
import { once } from './extract/via.ts';
import { languages } from './lang/index.ts';
import { mediumId, mediumOf } from './lang/media.ts';
import { bandsOf } from './near.ts';
import type { GivenMeta, NewArticle } from './store/store.ts';

/** An article with its claims, as read; what is stored when it is stored. */
export interface ReadArticle extends NewArticle {
  claims: Claim[];
}

/**
 * Reads an article without storing it. `textLimit` is in bytes of UTF-8.
 * Throws a `Refusal` for a text that is empty, too long, not Unicode, or in no language that there is a pack for.
 */
export function readArticle(input: ArticleInput, textLimit: number, vocabulary: Vocabulary | null = null): ReadArticle {
  const { text, ...fields } = input;
  refuseUnfit(text, textLimit);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as GivenMeta;
  return reread(articleIdOf(text, given.outlet), text, given, [], vocabulary);
}

/**
 * Reads a stored article with other metadata; claims that are still found keep the ids they had. `vocabulary` holds the topics of users,
 * which are found with the others. Throws a `Refusal` when no language is left.
 */
export function reread(
  id: string,
  text: string,
  given: GivenMeta,
  old: readonly Claim[],
  vocabulary: Vocabulary | null = null,
): ReadArticle {
  const language = given.language ?? detectLanguage(text);
  if (language === null)
    throw new Refusal('no-language', `the text is in no supported language (${LanguageCode.options.join(', ')}); \`language\` can tell`);
  const found = readMeta(text, language);
  const meta: ArticleMeta = {
    title: given.title ?? found.title,
    outlet: given.outlet ?? found.outlet,
    agency: given.agency ?? found.agency,
    author: given.author ?? null,
    url: given.url ?? null,
    published: given.published ?? found.published,
    language,
  };
  const detected: Detected = DETECTABLE.filter((field) => given[field] === undefined && meta[field] !== null);
  const { claims, unattributed } = extract(text, { language, published: meta.published, outlet: meta.outlet });
  const links = published(meta, detected, found.where);
  const topics = topicsOf({ text, language }, claims, vocabulary);
  const chained = claims.map((claim, i) => ({ ...claim, topics: topics[i] ?? claim.topics, via: once([...claim.via, ...links]) }));
  return {
    id,
    text,
    ...meta,
    given,
    detected,
    unattributed,
    bands: bandsOf(text),
    extractor: EXTRACTOR_VERSION,
    vocabulary: vocabulary?.revision ?? 0,
    claims: identify(id, meta.outlet, chained, old),
  };
}

/** What the text says of itself, as far as it could have been given so. */
function readMeta(text: string, language: LanguageCode) {
  const { published, outlet, agency, title, where } = detectMeta(text, language);
  const known = (field: 'published' | 'outlet' | 'agency' | 'title', value: string | null) =>
    GivenFields.shape[field].safeParse(value).success ? value : null;
  return {
    published: known('published', published),
    outlet: known('outlet', outlet),
    agency: known('agency', agency),
    title: known('title', title),
    where,
  };
}

/** What every claim of an article went through: its agency and its outlet; where the text names them, unless they were given. */
function published(meta: ArticleMeta, detected: Detected, where: ReturnType<typeof detectMeta>['where']): Via[] {
  return (['agency', 'outlet'] as const).flatMap((how): Via[] => {
    const name = meta[how];
    if (name === null) return [];
    return [{ name, id: mediumOf(name)?.id ?? (mediumId(name) || null), how, mention: detected.includes(how) ? where[how] : null }];
  });
}

const userTopics = new WeakMap<Vocabulary, Map<LanguageCode, UserTopicIndex | null>>();

function userTopicsIn(vocabulary: Vocabulary, language: LanguageCode): UserTopicIndex | null {
  const made = userTopics.get(vocabulary) ?? new Map<LanguageCode, UserTopicIndex | null>();
  userTopics.set(vocabulary, made);
  const known = made.get(language);
  if (known !== undefined) return known;
  const index = indexUserTopics(vocabulary, language);
  made.set(language, index);
  return index;
}

/** What is needed of a claim to tag it. */
export type Taggable = Pick<Claim, 'content' | 'cue' | 'topics'>;

/** The topics of the claims of an article: the shipped ones that they have, and those of the vocabulary. */
export function topicsOf(
  { text, language }: { text: string; language: LanguageCode },
  claims: readonly Taggable[],
  vocabulary: Vocabulary | null,
): ClaimTopic[][] {
  const index = vocabulary && userTopicsIn(vocabulary, language);
  let sentences: readonly Piece[] | undefined;
  return claims.map((claim) => {
    const around = () => {
      sentences ??= readText(text, languages[language]).sentences;
      const [first, last] = reachOf(claim);
      return sentences.filter(({ start, end }) => start < last && end > first);
    };
    return [...shippedOf(claim.topics), ...(index?.topicsOf(text, claim.content, around) ?? [])];
  });
}

/** From the first of its words to the last. */
function reachOf({ content, cue }: Pick<Claim, 'content' | 'cue'>): [first: number, last: number] {
  const pieces = [...content, ...(cue ? [cue] : [])];
  return [Math.min(...pieces.map((p) => p.start)), Math.max(...pieces.map((p) => p.end))];
}

/** The sentence around a claim, or the sentences when its content and cue reach over several. */
export function contextOf(article: { text: string; language: LanguageCode }, claim: Claim): Span {
  const [first, last] = reachOf(claim);
  const around = readText(article.text, languages[article.language]).sentences.filter((s) => s.start < last && s.end > first);
  const start = Math.min(first, ...around.map((s) => s.start));
  const end = Math.max(last, ...around.map((s) => s.end));
  return { text: article.text.slice(start, end), start, end };
}

/**
 * Gives the claims of an article their ids. An old claim's id goes on to the new claim that overlaps it most (at least half of what both
 * cover together); other claims get a new one, made of the article's id and where their content starts.
 */
export function identify(articleId: string, outlet: string | null, claims: readonly ExtractedClaim[], old: readonly Claim[]): Claim[] {
  const ids = handOn(claims, old);
  const taken = new Set(old.map(({ id }) => id));
  for (const [i, claim] of claims.entries()) {
    if (ids[i] !== undefined) continue;
    const minted = `${articleId}-${(claim.content[0] as { start: number }).start}`;
    let id = minted;
    for (let n = 2; taken.has(id); n++) id = `${minted}-${n}`;
    taken.add(id);
    ids[i] = id;
  }
  return claims.map((claim, i) => ({
    id: ids[i] as string,
    article_id: articleId,
    ...claim,
    outlet,
    nested_in: claim.nested_in === null ? null : (ids[claim.nested_in] ?? null),
  }));
}

type Piece = { start: number; end: number };

function handOn(claims: readonly ExtractedClaim[], old: readonly Claim[]): (string | undefined)[] {
  const ids: (string | undefined)[] = claims.map(() => undefined);
  const pairs: { i: number; id: string; share: number }[] = [];
  for (const [i, { content }] of claims.entries()) {
    for (const before of old) {
      const share = jaccard(content, before.content);
      if (share >= 0.5) pairs.push({ i, id: before.id, share });
    }
  }
  const given = new Set<string>();
  for (const { i, id } of pairs.sort((a, b) => b.share - a.share)) {
    if (ids[i] !== undefined || given.has(id)) continue;
    ids[i] = id;
    given.add(id);
  }
  return ids;
}

function jaccard(a: readonly Piece[], b: readonly Piece[]): number {
  if ((a.at(-1) as Piece).end <= (b[0] as Piece).start || (b.at(-1) as Piece).end <= (a[0] as Piece).start) return 0;
  const length = (pieces: readonly Piece[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  let both = 0;
  for (const p of a) for (const q of b) both += Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
  return both / (length(a) + length(b) - both);
}
