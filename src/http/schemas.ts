/** What the routes share: parameters and the shapes of answers. */
import { z } from 'zod';
import { ArticleMeta, Claim, Detected, LanguageCode, Unattributed } from '../claim.ts';
import { daysOf } from '../edtf.ts';

/** Ids of what `examples/` holds once it is posted: the documentation's examples work on a server that has them. */
export const EXAMPLE_ARTICLE = '985398bc4fab7721ee1e059e';
export const EXAMPLE_CLAIM = '985398bc4fab7721ee1e059e-647';
export const EXAMPLE_TO_DELETE = '06fd3e78dc63cd2999fdc63f';

export const none = z.strictObject({});

const date = z
  .string()
  .max(40)
  .refine((text) => daysOf(text) !== null, 'not a date: give YYYY, YYYY-MM or YYYY-MM-DD');
export const from = date.optional().meta({ description: 'not before this day, month or year: `2023-09-04`, `2023-09` or `2023`' });
export const to = date.optional().meta({ description: 'not after this day, month or year' });
export const limit = z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'how many items a page holds at most' });
export const cursor = z
  .string()
  .min(1)
  .max(2000)
  .optional()
  .meta({ description: '`next` of the page before, with every other parameter but `limit` as it was' });
export const sort = z.enum(['date', '-date']).default('-date').meta({ description: 'oldest first, or newest first' });
export const language = LanguageCode.optional().meta({ description: 'language of the article', example: undefined });
export const outlet = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .meta({ description: 'name of the outlet; case, accents and punctuation do not matter: `La Gazette`' });

export const ArticleId = z.strictObject({
  id: z.string().min(1).max(100).meta({ description: 'id of the article', example: EXAMPLE_ARTICLE }),
});

export const count = z
  .int()
  .min(0)
  .max(2 ** 53 - 1);

const next = z.string().nullable().meta({ description: 'cursor of the next page; null on the last' });
export const listOf = <T extends z.ZodType>(items: T) => z.object({ items: z.array(items), next });

const ReadFields = z.object({
  id: z.string().meta({ description: 'hash of the text and the outlet given with it', example: EXAMPLE_ARTICLE }),
  ...ArticleMeta.shape,
  detected: Detected,
  extractor: z.string().meta({ description: 'version of the extractor', example: '0.1.0' }),
});
const unattributed = z.array(Unattributed).meta({ description: 'what was seen and yielded no claim, and why' });

export const ArticleSummary = ReadFields.extend({
  claim_count: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  duplicate_of: z
    .string()
    .nullable()
    .meta({ description: 'id of the article that printed this text first, when at least four fifths of it had been printed before' }),
  shared_with: z
    .string()
    .nullable()
    .meta({ description: 'id of the earlier article that most of this text stands in; null below a fifth' }),
  shared_text: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .meta({ description: 'how much of this text stands in that article, counted in runs of five words' }),
  created_at: z.string().meta({ description: 'when it was stored, ISO 8601' }),
  updated_at: z.string().meta({ description: 'when it was last corrected or read again, ISO 8601' }),
}).meta({ id: 'ArticleSummary' });
export const Article = ArticleSummary.extend({ text: z.string().meta({ description: 'the text, never changed' }), unattributed }).meta({
  id: 'Article',
});
export const ArticleWithClaims = ArticleSummary.extend({ unattributed, claims: z.array(Claim) }).meta({ id: 'ArticleWithClaims' });
export const PostedArticle = ArticleSummary.extend({
  unattributed,
  claims: z.array(Claim),
  differs: z
    .array(z.string())
    .meta({ description: 'fields given now that say something else than the stored article, which stays as it is' }),
}).meta({ id: 'PostedArticle' });
export const Extraction = ReadFields.extend({ unattributed, claims: z.array(Claim) }).meta({
  id: 'Extraction',
  description: 'What would be stored; ids are those that storing it would give',
});

/** A JSON answer, described. */
export const answer = <T extends z.ZodType>(description: string, schema: T, headers?: Record<string, unknown>) => ({
  description,
  content: { 'application/json': { schema } },
  ...(headers ? { headers } : {}),
});

/** The first day of `from` and the last of `to`. */
export const dayRange = (query: { from?: string | undefined; to?: string | undefined }) => ({
  from: query.from === undefined ? undefined : daysOf(query.from)?.earliest,
  to: query.to === undefined ? undefined : daysOf(query.to)?.latest,
});
