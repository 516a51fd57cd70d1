/** What the store gives and takes: the interface `Store`, which another database engine can stand behind, and its shapes. */
import type {
  ArticleMeta,
  Claim,
  ClaimTopic,
  Detected,
  Kind,
  LanguageCode,
  Review,
  Span,
  Unattributed,
  UserTopic,
  Vocabulary,
} from '../claim.ts';
import type { ClaimFilters } from './filters.ts';
import type { Fields } from './overlay.ts';
import type { ActorName, ClaimSort } from './search.ts';

/** What a client gave with a text: only this, and the text, decides what is read from it. */
export type GivenMeta = { readonly [field in keyof ArticleMeta]?: Exclude<ArticleMeta[field], null> };

export interface Article extends ArticleMeta {
  id: string;
  text: string;
  given: GivenMeta;
  detected: Detected;
  unattributed: Unattributed[];
  claim_count: number;
  /** The first print of this text, when most of it was printed before: an article's id. */
  duplicate_of: string | null;
  /** The earlier article that most of this text stands in, and how much of it, from 0 to 1; null below a fifth. */
  shared_with: string | null;
  shared_text: number | null;
  extractor: string;
  created_at: string;
  updated_at: string;
}

/** An article ready to be stored; the store adds the times and the count, and compares it with others. */
export interface NewArticle
  extends Omit<Article, 'claim_count' | 'created_at' | 'updated_at' | 'duplicate_of' | 'shared_with' | 'shared_text'> {
  /** What its text is recognised by (`bandsOf`); made here unless given. */
  bands?: readonly number[];
  /** Revision of the topics of users that it was read with; none unless given. */
  vocabulary?: number;
}

/** A claim as another article prints it. */
export interface Print {
  id: string;
  article_id: string;
  outlet: string | null;
  published: string | null;
}

export interface Page<T> {
  items: T[];
  /** Opaque; null on the last page. */
  next: string | null;
}

export interface ArticleFilters {
  outlet?: string | undefined;
  language?: string | undefined;
  /** Days, YYYY-MM-DD, of publication. */
  from?: string | undefined;
  to?: string | undefined;
}

export interface Paging<Sort extends string> {
  sort: Sort;
  limit: number;
  cursor?: string | undefined;
}

export type DateSort = 'date' | '-date';

export interface SpeakerCount {
  id: string | null;
  name: string;
  kind: Kind;
  anonymous: boolean;
  claims: number;
}

export interface TopicCount {
  id: string;
  claims: number;
}

/** A topic that a user defined, and how far the articles that were there before are tagged. */
export interface StoredTopic extends UserTopic {
  /** Articles done, of those there are to do. */
  tagged: number;
  total: number;
  state: 'tagging' | 'done';
  created_at: string;
  updated_at: string;
}

/** Articles whose claims are to be tagged again, and what will be done with that. */
export interface TagWork {
  kind: 'late' | 'sweep' | 'gone';
  numbers: number[];
  articles: {
    number: number;
    text: string;
    language: LanguageCode;
    updated_at: string;
    claims: (Pick<Claim, 'content' | 'cue' | 'topics'> & { seq: number; reviewed: boolean })[];
  }[];
  /** Of a sweep: from which article (not itself) to which. */
  from: number;
  to: number;
  /** The topic that is gone. */
  topic?: string;
}

/** What a person says of a claim. */
export interface ReviewChange {
  kind: 'accept' | 'reject' | 'correct';
  /** Of a correction. */
  fields: Fields;
  who: string;
  why: string | null;
}

/** A change of a claim's review, as its history tells it. */
export interface ClaimEvent {
  id: number;
  kind: ReviewChange['kind'] | 'undo';
  who: string;
  why: string | null;
  at: string;
  changes: { field: string; before: unknown; after: unknown }[];
  /** The event that an undo took back. */
  undoes: number | null;
  /** The undo that took it back. */
  undone_by: number | null;
}

/** A review and what it is of; of one whose claim is not found any more, as it was read the last time. */
export interface StoredReview {
  claim_id: string;
  article_id: string;
  review: Review;
  orphaned: boolean;
  text: string;
  content: Span[];
  speakers: { name: string; id: string | null }[];
}

/** Why a change cannot be taken back: it takes one back itself, or was taken back by another. */
export type Undone = { refused: 'undo' } | { refused: 'undone'; by: number };

/** Who decides something, and why. */
export interface DecisionBy {
  who: string;
  why: string | null;
}

/** What a person sets of an actor. null takes back what was set before, or says that there is none of what may be missing. */
export interface ActorPatch {
  name?: string | null | undefined;
  kind?: Kind | null | undefined;
  gender?: 'm' | 'f' | null | undefined;
  /** Ids of actors. */
  country?: string | null | undefined;
  part_of?: string | null | undefined;
  names?:
    | { fr?: readonly string[] | undefined; en?: readonly string[] | undefined; other?: readonly string[] | undefined }
    | null
    | undefined;
  /** All offices that it holds or held; days, months or years. */
  roles?:
    | readonly { title: { fr: string | null; en: string | null }; at: string | null; from: string | null; to: string | null }[]
    | null
    | undefined;
}

/** Which mentions of an actor are of another: of these spellings, in these articles (ids), or both; and of which, one that is known or a new one. */
export interface SplitInto {
  names?: readonly string[] | undefined;
  articles?: readonly string[] | undefined;
  into: { id?: string | undefined; name?: string | undefined; kind?: Kind | undefined };
}

/** What a person decided of actors. */
export interface Decision {
  id: number;
  kind: 'merge' | 'split' | 'patch';
  actor_id: string;
  /** Of a merge: what is one with the actor. */
  from?: string[];
  /** Of a split. */
  names?: string[] | null;
  articles?: string[] | null;
  into?: string;
  /** Of a patch. */
  changes?: { field: string; before: unknown; after: unknown }[];
  who: string | null;
  why: string | null;
  at: string;
  undone_at: string | null;
  undone_who: string | null;
  undone_why: string | null;
}

export interface OutletCount {
  /** Its actor's; null when its names do not tell one. */
  id: string | null;
  name: string;
  /** As articles write it, the commonest first. */
  spellings: string[];
  articles: number;
  claims: number;
}

/** A value that claims have, and how many of those asked for have it. */
export interface Facet {
  /** What to ask by: an actor's or a topic's id, an outlet's name, a month; null for a speaker that nobody could be found for. */
  value: string | null;
  name: string;
  claims: number;
}

export interface ActorFilters {
  /** A name in any spelling, or how it begins. */
  q?: string | undefined;
  kind?: Kind | undefined;
  /** A country's id or name. */
  country?: string | undefined;
}

export interface ActorRef {
  id: string;
  name: string;
}

export interface ActorSummary extends ActorRef {
  kind: Kind;
  gender: 'm' | 'f' | null;
  country: string | null;
  /** Claims that it makes, and that it is mentioned in. */
  claims: number;
  mentions: number;
}

/** Days, YYYY-MM-DD; null for an open or unknown end. */
export interface Days {
  from: string | null;
  to: string | null;
}

export interface ActorProfile extends ActorRef {
  kind: Kind;
  gender: 'm' | 'f' | null;
  country: ActorRef | null;
  /** As the data, or a person, gives them. */
  names: { fr: readonly string[]; en: readonly string[]; other: readonly string[] };
  /** As articles write it, the commonest first; `first_article` is the first that did. */
  spellings: { spelling: string; language: LanguageCode; articles: number; first_article: string | null }[];
  /** Titles that articles give it. */
  titles: { title: string; language: LanguageCode; articles: number }[];
  roles: ({ title: { fr: string | null; en: string | null }; at: ActorRef | null; source: 'seed' | 'person' } & Days)[];
  /** What it is a part of, and that of. */
  part_of: ActorRef[];
  /** Whom it speaks for, and when. */
  represents: (ActorRef & { spans: Days[] })[];
  /** Ids that were given up for this one. */
  also: string[];
  claims: { speaker: number; about: number };
  first_seen: string | null;
  last_seen: string | null;
  co_mentioned: (ActorRef & { claims: number })[];
  outlets: { name: string; claims: number }[];
  /** Only part of its claims was looked at for the last two. */
  capped: boolean;
}

export const FACETS = ['speaker', 'topic', 'outlet', 'form', 'act', 'language', 'date'] as const;
export type FacetName = (typeof FACETS)[number];

export interface Matched {
  /** The actors that a `speaker`, `actor` or `about` was understood as. */
  matched: ActorName[];
}

/** Counts of matching claims; `capped` when there are more than are counted. */
export interface Counted extends Matched {
  total: number;
  capped: boolean;
}

/** Thrown when claims cannot be searched and counted, since they are being indexed anew. */
export class Unready extends Error {
  /** When to ask again. */
  readonly seconds = 10;
}

/** What is being brought up to date after another version of whosaid wrote the database: claims indexed, articles identified, actors decided; counted in articles, or actors. */
export interface Upgrade {
  what: 'index' | 'articles' | 'actors';
  done: number;
  total: number;
}

export interface Store {
  /**
   * Stores an article and its claims, both or neither, and resolves when they are on disk. False, and nothing is changed, when the id is
   * known. Articles that come at the same time are written together; a patient one waits a moment for others.
   */
  add(article: NewArticle, claims: readonly Claim[], patience?: { patient?: boolean }): Promise<boolean>;
  /** Stores many in one transaction; answers for each what `add` would. */
  addAll(articles: readonly { article: NewArticle; claims: readonly Claim[] }[]): Promise<boolean[]>;
  knows(id: string): Promise<boolean>;
  article(id: string): Promise<Article | null>;
  /** Changes an article and replaces its claims in one transaction: `change` is given what is stored. False when there is none. */
  replace(id: string, change: (article: Article, claims: Claim[]) => { article: NewArticle; claims: readonly Claim[] }): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  articles(filters: ArticleFilters, paging: Paging<DateSort>): Promise<Page<Omit<Article, 'text' | 'given' | 'unattributed'>>>;
  /** Ids of all articles, in batches, for work on the whole store. */
  articleIds(after: string | null, limit: number): Promise<string[]>;
  claim(id: string): Promise<Claim | null>;
  /** The same statement in other prints of a wire, in the order in which they came in. */
  printsOf(claimId: string): Promise<Print[]>;
  /** All claims of an article in reading order. */
  claimsOf(articleId: string): Promise<Claim[]>;
  /**
   * An article's claims as they were read, without what people said, and after them those that were reviewed and are not found any more. A new
   * reading hands their ids on.
   */
  claimsAsRead(articleId: string): Promise<Claim[]>;
  /** Accepts, rejects or corrects a claim. False when there is none. */
  review(claimId: string, change: ReviewChange): Promise<boolean>;
  /** Takes a change back, and only that one. False when there is none. */
  undoReview(claimId: string, event: number, by: { who: string; why: string | null }): Promise<boolean | Undone>;
  /** Every change of a claim's review, the first first; also of a claim that is not found any more. */
  history(claimId: string): Promise<ClaimEvent[]>;
  /** Reviews, the last first. `orphaned`: of claims that are not found any more, or of those that are. */
  reviews(
    filters: { orphaned?: boolean | undefined; state?: Review['state'] | undefined; article?: string | undefined },
    paging: { limit: number; cursor?: string | undefined },
  ): Promise<Page<StoredReview>>;
  /** Whom an id or a full name means: one actor, none when the name is new, or several. */
  actorsMeant(asked: string): Promise<(ActorName & { kind: Kind })[]>;
  /** An id for a new actor of this name. */
  freshActorId(name: string): Promise<string>;
  /**
   * Throws a `BadCursor` for a cursor of another question, a `BadSearch` for a search without a word or a relevance without a search.
   */
  claims(filters: ClaimFilters, paging: Paging<ClaimSort>): Promise<Page<Claim> & Matched>;
  /** The same as JSON texts joined by a separator, in UTF-8: most claims are handed out as they are stored. */
  claimsAsJson(
    filters: ClaimFilters,
    paging: Paging<ClaimSort>,
    separator: ',' | '\n',
    /** One of many pages that nobody will ask for again. */
    much?: boolean,
  ): Promise<{ joined: Buffer; count: number; next: string | null } & Matched>;
  /** Of each kind asked for the `limit` values that most of the claims have. */
  facets(
    filters: ClaimFilters,
    by: readonly FacetName[],
    limit: number,
  ): Promise<Counted & { facets: Partial<Record<FacetName, Facet[]>> }>;
  /** How many claims each day (YYYY-MM-DD, the first on which they may have been made; null for none) has, in order. */
  days(filters: ClaimFilters): Promise<Counted & { days: { day: string | null; claims: number }[] }>;
  /** Texts and metadata of articles, by id; those that are not there are left out. */
  articlesOf(ids: readonly string[]): Promise<Map<string, Article>>;
  speakers(paging: Paging<'-claims'>): Promise<Page<SpeakerCount>>;
  /** Throws a `BadCursor` for a cursor of another question. */
  actors(filters: ActorFilters, paging: { limit: number; cursor?: string | undefined }): Promise<Page<ActorSummary>>;
  /** What is known of an actor; null when there is none. */
  actor(id: string): Promise<ActorProfile | null>;
  /** The id that an actor's own was given up for; null when it was not, undefined when there is no such actor. */
  movedTo(id: string): Promise<string | null | undefined>;
  /** Topics that claims have, those with most claims first. */
  topics(): Promise<TopicCount[]>;
  /** How many claims have at least one of these topics. */
  claimsBelow(topics: readonly string[]): Promise<number>;
  /** The topics of users, as texts are read with them; the same object until one is changed. */
  vocabulary(): Promise<Vocabulary>;
  userTopics(): Promise<UserTopic[]>;
  userTopic(id: string): Promise<StoredTopic | null>;
  /** Makes or changes a topic. Unless only its names change, stored articles are to be tagged again. */
  putTopic(topic: UserTopic): Promise<'created' | 'changed' | 'same'>;
  /** False when there is no such topic. It is gone at once; from its claims it goes as they are tagged again. */
  deleteTopic(id: string): Promise<boolean>;
  /** Some of the articles (`most` at most) that have to be tagged, null when there are none. */
  untagged(most: number): Promise<TagWork | null>;
  /**
   * Gives the claims of `work` their topics, in short transactions, and notes that it is done. False when the vocabulary is by now another
   * than that of `revision`: what is left is to be asked for again.
   */
  tag(work: TagWork, topics: readonly (readonly (readonly ClaimTopic[])[])[], revision: number): Promise<boolean>;
  outlets(): Promise<OutletCount[]>;
  /**
   * Decides something of an actor, and answers the decision. All throw an `Undecidable` when it cannot be so; nothing is changed then.
   * Claims show it at once: merges and names when they are read, splits as their articles are identified again.
   */
  mergeActors(into: string, from: readonly string[], by: DecisionBy): Promise<Decision>;
  splitActor(id: string, split: SplitInto, by: DecisionBy): Promise<Decision>;
  patchActor(id: string, patch: ActorPatch, by: DecisionBy): Promise<Decision>;
  /** Takes a decision back, exactly. */
  undoDecision(id: number, by: DecisionBy): Promise<Decision>;
  /** Every decision about an actor, the first first, those that were taken back among them. */
  decisions(actorId: string): Promise<Decision[]>;
  /** What has to be brought up to date; null when nothing has. */
  upgrading(): Promise<Upgrade | null>;
  /** Does some of that, in one short transaction. False when there is nothing left. */
  upgrade(): Promise<boolean>;
  /** Changes whenever anything in the store does, whoever changes it. */
  version(): Promise<string>;
  /** Resolves when the database answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}
