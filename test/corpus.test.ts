import { describe, expect, test } from 'vitest';
import { annotationFaults, readCases } from './corpus/read.ts';

const articles = readCases('');

describe('the tags of the corpus', () => {
  test.each(articles)('$name', (article) => {
    expect(annotationFaults(article)).toEqual([]);
  });

  test('an article in each language has nothing to find', () => {
    const without = articles.filter((article) => article.expected.length === 0).map((article) => article.language);
    expect(new Set(without).size).toBe(new Set(articles.map((article) => article.language)).size);
  });
});
