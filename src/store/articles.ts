/** Articles as rows. */
import { sql } from 'kysely';
import { slug } from '../actors/keys.ts';
import type { Detected, Unattributed } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import type { ArticleRow } from './database.ts';
import type { Article, GivenMeta, NewArticle } from './shapes.ts';

/** Numbers are given as articles come in. */
export const NEXT_NUMBER = sql<number>`(select coalesce(max(number), 0) + 1 from article)`;

export function rowOf(
  article: NewArticle,
  claimCount: number,
): Omit<ArticleRow, 'number' | 'created_at' | 'updated_at' | 'duplicate_of' | 'shared_with' | 'shared_text'> {
  const days = article.published === null ? null : daysOf(article.published);
  return {
    id: article.id,
    text: article.text,
    title: article.title,
    outlet: article.outlet,
    agency: article.agency,
    author: article.author,
    url: article.url,
    published: article.published,
    language: article.language,
    outlet_key: article.outlet === null ? null : slug(article.outlet),
    published_earliest: days?.earliest ?? '',
    published_latest: days?.latest ?? '',
    given: JSON.stringify(article.given),
    detected: JSON.stringify(article.detected),
    unattributed: JSON.stringify(article.unattributed),
    claim_count: claimCount,
    extractor: article.extractor,
  };
}

export function articleOf(row: ArticleRow): Article {
  const { number: _, outlet_key: __, published_earliest: ___, published_latest: ____, ...rest } = row;
  return {
    ...rest,
    language: row.language as Article['language'],
    given: JSON.parse(row.given) as GivenMeta,
    detected: JSON.parse(row.detected) as Detected,
    unattributed: JSON.parse(row.unattributed) as Unattributed[],
  };
}
