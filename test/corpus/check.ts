/** Registers the tests of a folder of the corpus: one a text, and one a known gap, which must still fail. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { annotationFaults, type Case, compare, readCases, readGaps } from './read.ts';

const found = (article: Case) =>
  extract(article.text, { language: article.language, published: article.published, outlet: article.outlet });

export function checkCorpus(folder: '' | 'hard'): void {
  const cases = readCases(folder);
  const all = readGaps();
  const gapsOf = (name: string) => all.filter((gap) => gap.name === name);

  describe.each(cases)('$name', (article) => {
    let once: ReturnType<typeof extract> | undefined;
    const claims = () => (once ??= found(article)).claims;
    const gaps = gapsOf(article.name);

    test('is tagged soundly', () => {
      expect(annotationFaults(article)).toEqual([]);
      expect(gaps.filter((gap) => gap.key !== 'extra' && !article.expected.some((claim) => String(claim.number) === gap.key))).toEqual([]);
    });

    test('every claim is found, and nothing else', () => {
      const excused = new Set(gaps.map((gap) => gap.key));
      const problems = compare(article, claims()).filter((problem) => !excused.has(problem.key));
      expect(problems.map((problem) => `${problem.key}: ${problem.message}`)).toEqual([]);
    });

    test.each([...new Set(gaps.map((gap) => gap.key))])('known gap: %s', (key) => {
      // a gap that has closed fails here: take its line out of known-gaps.txt
      expect(compare(article, claims()).map((problem) => problem.key)).toContain(key);
    });

    test('offsets are exact, and a second run finds the same', () => {
      const first = claims();
      expect(found(article).claims).toEqual(first);
      for (const claim of first) {
        const spans = [...claim.content, claim.cue, claim.date_mention, ...claim.speakers.map((speaker) => speaker.mention), ...claim.about.map((about) => about.mention)];
        for (const span of [...spans, ...claim.via.map((via) => via.mention)]) {
          if (!span) continue;
          expect(article.text.slice(span.start, span.end)).toBe(span.text);
          expect(span.text.trim()).toBe(span.text);
          expect(span.text).not.toBe('');
        }
      }
    });
  });

  test('known gaps name texts that exist', () => {
    const names = new Set([...readCases(''), ...readCases('hard')].map((article) => article.name));
    expect(all.filter((gap) => !names.has(gap.name))).toEqual([]);
  });
}
