/**
 * The words of whosaid as zod schemas and their types: one shape from column to client, snake_case everywhere.
 * Offsets are UTF-16 code units into the article's stored text: `text.slice(start, end)` is exactly the words.
 * Dates are EDTF (ISO 8601-2, levels 0 and 1). This file imports nothing of ours.
 */
import { z } from 'zod';

/** Languages that a pack exists for; `src/lang/index.ts` must have a folder for each. */
export const LANGUAGES = ['en', 'fr'] as const;
export const LanguageCode = z.enum(LANGUAGES).meta({ description: 'ISO 639-1 code of the article’s language', example: 'fr' });
export type LanguageCode = z.infer<typeof LanguageCode>;

export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export const Form = z.enum(FORMS).meta({
  description: '`direct`: all of the content stands between quotation marks; `indirect`: none of it does; `mixed`: some of it does',
});
export type Form = z.infer<typeof Form>;

/** What kind of saying the cue is: a closed list. */
export const ACTS = [
  'state', 'announce', 'confirm', 'deny', 'accuse', 'warn', 'urge', 'promise', 'threaten', 'ask', 'answer', 'praise', 'criticise',
  'believe', 'refuse', 'admit', 'propose', 'explain',
] as const;
export const Act = z.enum(ACTS).meta({ description: 'what kind of saying the cue is' });
export type Act = z.infer<typeof Act>;

export const KINDS = ['person', 'organisation', 'place', 'group', 'document', 'unknown'] as const;
export const Kind = z.enum(KINDS).meta({ description: 'what the speaker is; a place is one used for its government («Washington»)' });
export type Kind = z.infer<typeof Kind>;

export const DATE_BASES = ['explicit', 'relative', 'inherited', 'published', 'unknown', 'corrected'] as const;
export const DateBasis = z.enum(DATE_BASES).meta({
  description:
    'where the date comes from: `explicit` or `relative` words in the sentence, `inherited` from the sentence before, the `published` date, or `unknown`; `corrected`: a person said so',
});
export type DateBasis = z.infer<typeof DateBasis>;

const offset = z.int().min(0).max(2 ** 31 - 1);

/** A stretch of the article. `end` is exclusive. */
export const Span = z
  .object({
    text: z.string().meta({ description: 'the words, exactly as in the article', example: 'a indiqué' }),
    start: offset.meta({ description: 'UTF-16 offset of the first code unit', example: 1022 }),
    end: offset.meta({ description: 'UTF-16 offset after the last code unit', example: 1031 }),
  })
  .meta({ id: 'Span', description: 'A stretch of the article’s text; offsets count UTF-16 code units, end is exclusive' });
export type Span = z.infer<typeof Span>;

export const SOURCE_CLASSES = [
  'official', 'politician', 'diplomat', 'military', 'police', 'judicial', 'spokesperson', 'expert', 'employee', 'witness', 'victim', 'resident',
  'relative', 'protester', 'journalist', 'source',
] as const;

export const Unnamed = z
  .object({
    number: z.enum(['one', 'several']).nullable().meta({ description: 'null where the words do not tell' }),
    count: z.int().min(1).nullable().meta({ description: '«deux responsables»: 2; null where no number is given' }),
    rank: z.object({
      text: z.string().meta({ description: 'what they are, as written', example: 'haut responsable' }),
      class: z.enum(SOURCE_CLASSES).nullable().meta({ description: 'what kind of source that is; null for none of these' }),
      senior: z.boolean(),
      former: z.boolean(),
    }),
    affiliation: z
      .object({
        name: z.string().meta({ description: 'the body or place, as written; of an adjective («américain») the country', example: 'ministère de l’Unification de Séoul' }),
        id: z.string().nullable().meta({ description: 'the place’s or body’s id; null when it is in no list' }),
        country: z.string().nullable().meta({ description: 'id of its country, where its name, a place in it or an adjective tells', example: 'south-korea' }),
      })
      .nullable(),
    condition: Span.nullable().meta({ description: 'on what condition, or why, there is no name: «sous couvert d’anonymat»' }),
  })
  .meta({
    id: 'Unnamed',
    description:
      'A source that the article describes and does not name. The same description in one article is the same source: equal `name`, with `id` null, since nothing tells whether another article means the same people. A spokesperson or an office holder without a name is unnamed, but not `anonymous`, when only one person can be meant',
  });
export type Unnamed = z.infer<typeof Unnamed>;

export const Speaker = z
  .object({
    name: z.string().meta({ description: 'the fullest form that this article gives', example: 'John Kirby' }),
    id: z.string().nullable().meta({ description: 'the actor’s id, the same across articles; null when unresolved', example: 'john-kirby' }),
    actor_name: z.string().nullable().meta({ description: 'the actor’s name; null when unresolved' }),
    kind: Kind,
    role: z.string().nullable().meta({ description: 'title or office, as the article gives it' }),
    anonymous: z.boolean().meta({ description: 'an unnamed source («un responsable», "a senior official")' }),
    unnamed: Unnamed.optional().meta({ description: 'what the article tells of somebody whom it does not name; absent for who has a name' }),
    mention: Span.nullable().meta({ description: 'the words that name the source; null for a quotation that continues one of another paragraph' }),
    gender: z.enum(['m', 'f']).optional().meta({ description: 'of a person, as titles and the first name tell' }),
    candidates: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .optional()
      .meta({ description: 'the actors that the name may stand for, when it is more than one: `id` is then null' }),
  })
  .meta({ id: 'Speaker' });
export type Speaker = z.infer<typeof Speaker>;

export const Cue = Span.extend({ lemma: z.string().meta({ description: 'dictionary form of the cue', example: 'indiquer' }) }).meta({ id: 'Cue' });
export type Cue = z.infer<typeof Cue>;

export const HOWS = ['relayed', 'told', 'agency', 'outlet'] as const;
export const Via = z
  .object({
    name: z.string().meta({ example: 'Reuters' }),
    id: z.string().nullable().optional().meta({ description: 'the actor’s id; null when unresolved, absent where an older version read the article', example: 'reuters' }),
    how: z.enum(HOWS).optional().meta({
      description:
        '`relayed`: passes on what somebody else says («cité par Interfax», or whoever’s words hold the statement); `told`: the medium it was made to («a déclaré à l’AFP»); `agency`, `outlet`: those of the article. Absent where an older version read the article',
      example: 'relayed',
    }),
    mention: Span.nullable().meta({ description: 'where the text names it; null when it was given with the article' }),
  })
  .meta({ id: 'Via', description: 'One link of the chain from the speaker to the reader: who relayed the statement or heard it, the agency, the outlet' });
export type Via = z.infer<typeof Via>;

export const About = z
  .object({ id: z.string(), name: z.string(), kind: Kind.optional(), mention: Span })
  .meta({ id: 'About', description: 'An actor that the content mentions' });
export type About = z.infer<typeof About>;

export const ClaimTopic = z
  .object({ id: z.string(), terms: z.array(z.string()).meta({ description: 'the words of the claim that caused it' }) })
  .meta({ id: 'ClaimTopic' });
export type ClaimTopic = z.infer<typeof ClaimTopic>;

/** A topic that users define, beside those that are shipped. */
export interface UserTopic {
  readonly id: string;
  readonly names: { readonly [language: string]: string };
  /** A topic above it, shipped or not. */
  readonly parent: string | null;
  /** By the language of the articles that they are looked for in; `*`: of any. How a term is written is told at `TopicTerm`. */
  readonly terms: { readonly [language: string]: readonly { readonly term: string; readonly weight: number }[] };
  /** What the weights of its terms must come to, each counted once. */
  readonly threshold: number;
}

/** The topics that users defined, at some moment: `revision` is another one after every change. */
export interface Vocabulary {
  readonly revision: number;
  readonly topics: readonly UserTopic[];
}

const edtf = z.string().meta({ description: 'EDTF (ISO 8601-2): a day, a month, a year, or an interval', example: '2023-09-04' });
const day = z.string().meta({ description: 'a calendar day, YYYY-MM-DD', example: '2023-09-04' });

/** What the engine finds in one text, before any article or store gives it an id. */
export const ExtractedClaim = z
  .object({
    speakers: z.array(Speaker).meta({ description: 'empty when nobody can be found, or two readings remain' }),
    cue: Cue.nullable().meta({ description: 'the reporting words; null for a continuing quotation' }),
    content: z.array(Span).min(1).meta({ description: 'what was said; several pieces when the cue cuts it' }),
    text: z.string().meta({ description: 'the pieces of content joined, for reading and search' }),
    form: Form,
    act: Act,
    negated: z.boolean().meta({ description: 'the cue is negated: «n’a pas confirmé»' }),
    hedged: z.boolean().meta({ description: 'passed on as hearsay: the cue («aurait déclaré», "reportedly said") or, in French, what is said («selon X, il aurait livré») stands in the conditional' }),
    date: edtf.nullable().meta({ description: 'when it was said, at the precision of the text; null when nothing dates it' }),
    date_earliest: day.nullable(),
    date_latest: day.nullable(),
    date_basis: DateBasis,
    date_mention: Span.nullable(),
    via: z.array(Via).meta({ description: 'the chain from the speaker to the reader, in order; whoever is the speaker is no link' }),
    about: z.array(About),
    topics: z.array(ClaimTopic),
    nested_in: z.int().min(0).max(65535).nullable().meta({ description: 'index, in the same article, of the claim whose content holds this one' }),
    language: LanguageCode,
    confidence: z.number().min(0).max(1),
    rule: z.string().meta({ description: 'id of the rule that found the claim', example: 'fr.content-cue-source' }),
    extractor: z.string().meta({ description: 'version of the extractor', example: '0.1.0' }),
  })
  .meta({ id: 'ExtractedClaim' });
export type ExtractedClaim = z.infer<typeof ExtractedClaim>;

export const REVIEWS = ['accepted', 'rejected', 'corrected'] as const;

/** What a person said of a claim. */
export const Review = z
  .object({
    state: z.enum(REVIEWS).meta({ description: 'the last that was said; an accepted claim may have been corrected before, see `corrected`' }),
    who: z.string().meta({ example: 'claire' }),
    why: z.string().nullable(),
    at: z.string().meta({ description: 'ISO 8601' }),
    corrected: z.array(z.string()).meta({ description: 'the fields that are as a person said', example: ['speaker'] }),
  })
  .meta({ id: 'Review', description: 'What a person said of the claim; see `GET /claims/{id}/history`' });
export type Review = z.infer<typeof Review>;

/** A claim as it is stored and served. */
export const Claim = z
  .object({
    id: z.string(),
    article_id: z.string(),
    ...ExtractedClaim.shape,
    outlet: z.string().nullable(),
    nested_in: z.string().nullable().meta({ description: 'id of the claim whose content holds this one' }),
    review: Review.optional().meta({ description: 'absent when nobody reviewed it' }),
  })
  .meta({ id: 'Claim', description: 'One attribution: someone is reported to have said something' });
export type Claim = z.infer<typeof Claim>;

/** Something seen that yielded no claim, and why. */
export const Unattributed = Span.extend({
  kind: z.enum(['quotation', 'cue']),
  reason: z.string().meta({ description: 'why no claim was made of it', example: 'no-speaker' }),
}).meta({ id: 'Unattributed' });
export type Unattributed = z.infer<typeof Unattributed>;

/** Article metadata that can be given with the text, or detected in it. */
export const ArticleMeta = z.object({
  title: z.string().min(1).max(1000).nullable(),
  outlet: z.string().min(1).max(200).nullable().meta({ example: 'La Gazette' }),
  agency: z.string().min(1).max(200).nullable().meta({ example: 'AFP' }),
  author: z.string().min(1).max(200).nullable(),
  url: z.url({ protocol: /^https?$/ }).max(2000).nullable(),
  published: z.string().max(40).nullable().meta({ description: 'ISO 8601 date or date-time, or EDTF month or year', example: '2023-09-05' }),
  language: LanguageCode,
});
export type ArticleMeta = z.infer<typeof ArticleMeta>;

export const DETECTABLE = ['language', 'published', 'outlet', 'agency', 'title'] as const;
export const Detected = z.array(z.enum(DETECTABLE)).meta({ description: 'the fields that were read from the text rather than given' });
export type Detected = z.infer<typeof Detected>;
