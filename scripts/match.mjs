// Which readings of an article are right, by the measure that whosaid is scored with: one-to-one matches, best overlap first.
const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text, spans) => {
  const out = new Set();
  for (const [start, end] of spans) for (const m of text.slice(start, end).matchAll(WORD)) out.add(start + m.index);
  return out;
};
const common = (a, b) => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};
const fold = (s) =>
  (s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [])
    .filter((w) => !/^(?:le|la|les|l|un|une|des|de|du|d|the|a|an|of|m|mme|mr|mrs|ms)$/.test(w))
    .join(' ');

/**
 * `verdicts[i]` tells whether reading i is right: true, false, or null when it matches only what gold calls optional, or is nested.
 * `claims` have the shape of the extractor's answer; `article` that of a gold line.
 */
export function matches(article, claims, threshold = 0.5) {
  const gold = article.claims.map((c) => ({ ...c, words: wordsOf(article.text, c.content) }));
  const found = claims.map((c) => ({
    ...c,
    words: wordsOf(
      article.text,
      c.content.map((s) => [s.start, s.end]),
    ),
  }));
  const pairs = [];
  for (const [i, g] of gold.entries()) {
    for (const [j, f] of found.entries()) {
      const both = common(g.words, f.words);
      const overlap = both / (g.words.size + f.words.size - both || 1);
      if (overlap >= threshold) pairs.push([overlap + (whoIsRight(article, g, f) ? 1e-6 : 0) - (g.required === false ? 1e-7 : 0), i, j]);
    }
  }
  pairs.sort((a, b) => b[0] - a[0]);
  const ofGold = new Map();
  const ofFound = new Map();
  for (const [, i, j] of pairs) {
    if (ofGold.has(i) || ofFound.has(j)) continue;
    ofGold.set(i, j);
    ofFound.set(j, i);
  }
  const optional = new Set(gold.filter((g) => g.required === false).flatMap((g) => [...g.words]));
  const verdicts = found.map((f, j) => {
    if (!ofFound.has(j)) return f.nested_in !== null || common(f.words, optional) / f.words.size >= 0.8 ? null : false;
    const g = gold[ofFound.get(j)];
    return g.required === false ? null : whoIsRight(article, g, f);
  });
  return { verdicts, required: gold.filter((g) => g.required !== false).length };
}

function whoIsRight(article, gold, found) {
  const names = found.speakers.map((s) => fold(s.name));
  if (gold.speakers) {
    const want = gold.speakers.map(fold);
    return want.length === names.length && want.every((n) => names.includes(n));
  }
  const source = wordsOf(article.text, gold.source ?? []);
  const mentions = wordsOf(
    article.text,
    found.speakers.filter((s) => s.mention).map((s) => [s.mention.start, s.mention.end]),
  );
  if (gold.continues && mentions.size === 0) return names.length > 0;
  return source.size ? common(source, mentions) > 0 : mentions.size === 0;
}
