// The measure that whosaid is scored with: which claims of an article are right. docs/evaluation.md tells what it counts.
const WORD = /[\p{L}\p{N}]+/gu;

const pairOf = (span) => (Array.isArray(span) ? span : [span.start, span.end]);
const spansOf = (spans) => (spans ?? []).filter(Boolean).map(pairOf);

/** Where the words of the spans start, as a set of offsets: two spans share a word when they share its offset. */
function wordsOf(text, spans) {
  const at = new Set();
  for (const [start, end] of spans) for (const m of text.slice(start, end).matchAll(WORD)) at.add(start + m.index);
  return at;
}

/** A complementiser at the front of content belongs to neither side. */
function contentWords(text, spans) {
  const at = wordsOf(text, spans);
  if (at.size < 2) return at;
  const first = Math.min(...at);
  if (/^(?:that|que|qu)(?![\p{L}\p{N}])/iu.test(text.slice(first, first + 8))) at.delete(first);
  return at;
}

function common(a, b) {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

const share = (n, of) => (of ? n / of : 0);

/** |a ∩ b| / |a ∪ b| */
export const jaccard = (a, b) => {
  const both = common(a, b);
  return share(both, a.size + b.size - both);
};

/** |a ∩ b| / |a|: the lenient overlap that Radar de Parité publishes. */
export const covered = (a, b) => share(common(a, b), a.size);

const list = (words) => new Set(words.split(/\s+/));
const STOP = list(`le la les l un une des de du d au aux et the a an of to and for in en sur m mme mlle mr mrs ms dr plusieurs certains
  certaines quelques several some`);
/** Before a name they tell no other name: «le quotidien Le Monde» = «Le Monde». */
const LABELS = list(`agence presse news agency journal quotidien hebdomadaire magazine chaine site newspaper daily broadcaster radio
  president presidente minister ministre premier premiere prime secretary senator senateur senatrice representative rep sen gov governor
  mayor maire depute deputee professor professeur docteur general colonel judge juge king queen roi reine pape pope sir lord`);

const fold = (name) =>
  name.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];

/** Without the common words in front of a proper name, unless a preposition or elision among them makes it another thing. */
function proper(name) {
  const front = name.match(/^(?:\p{Ll}[\p{L}'’-]*\s+)+(?=\p{Lu})/u)?.[0];
  if (!front || /['’]/.test(front) || /(?:^|\s)(?:de|du|des|d|à|au|of|for|from|in)\s/u.test(front)) return name;
  return name.slice(front.length);
}

function withoutLabels(words) {
  const i = words.findIndex((w) => !LABELS.has(w));
  return (i < 0 ? words : words.slice(i)).join(' ');
}

/** Whether two names are one speaker's: the same words but for small ones and labels, or most words of two long descriptions. */
export function sameName(one, other) {
  const [a, b] = [one, other].map((name) => fold(proper(name)).filter((w) => !STOP.has(w)));
  if (a.join(' ') === b.join(' ')) return true;
  const bare = withoutLabels(a);
  if (bare !== '' && bare === withoutLabels(b)) return true;
  const [x, y] = [new Set(a), new Set(b)];
  return x.size > 2 && y.size > 2 && jaccard(x, y) >= 0.6;
}

function sameNames(want, got) {
  const left = [...got];
  return (
    want.length === got.length &&
    want.every((name) => {
      const i = left.findIndex((other) => sameName(name, other));
      if (i >= 0) left.splice(i, 1);
      return i >= 0;
    })
  );
}

const namesOf = (claim) => (claim.speakers ?? []).map((s) => s.name ?? '');

function whoIsRight(text, gold, found) {
  const names = namesOf(found);
  if (gold.speakers) return sameNames(gold.speakers, names);
  const source = spansOf(gold.source);
  const mentions = wordsOf(text, spansOf((found.speakers ?? []).map((s) => s.mention)));
  if (gold.continues && mentions.size === 0) return names.length > 0; // a quotation that goes on needs no mention of its own
  return source.length ? common(wordsOf(text, source), mentions) > 0 : mentions.size === 0;
}

/** One-to-one matches, best overlap first; the right speaker breaks ties, then what gold requires. */
function pair(text, gold, found, threshold, similarity) {
  const pairs = [];
  for (const [i, g] of gold.entries()) {
    for (const [j, f] of found.entries()) {
      const overlap = similarity(g.words, f.words);
      if (overlap < threshold) continue;
      pairs.push([overlap + (whoIsRight(text, g.claim, f.claim) ? 1e-6 : 0) - (g.claim.required === false ? 1e-7 : 0), i, j]);
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
  return { ofGold, ofFound };
}

/**
 * Compares the claims found in an article (the extractor's shape) with its annotation (a line of gold).
 * `outcomes` has an entry for each claim on either side, matched ones together: `{ kind, gold, found, index, who, named }`, where `kind` is
 * - `matched`, `missed`, `spurious`: what the figures count
 * - `optional`: gold that is not required, with what it matched if anything
 * - `ignored`: found, and counting neither way: nested in another claim, or within optional gold; or without a word
 * `index` is the place in `claims`, `who` tells whether the speaker is right, `named` whether there is one.
 * `words` counts the words of all contents together.
 */
export function compare(article, claims, threshold = 0.5, similarity = jaccard) {
  const { text } = article;
  const prepare = (all) =>
    all.map((claim, index) => ({ claim, index, words: contentWords(text, spansOf(claim.content)) })).filter((c) => c.words.size > 0);
  const gold = prepare(article.claims);
  const found = prepare(claims);
  const { ofGold, ofFound } = pair(text, gold, found, threshold, similarity);

  const wordsIn = (all) => new Set(all.flatMap((c) => [...c.words]));
  const must = wordsIn(gold.filter((c) => c.claim.required !== false));
  const free = wordsIn(gold.filter((c) => c.claim.required === false));
  const said = wordsIn(found);
  const words = {
    tp: common(said, must),
    fp: [...said].filter((w) => !must.has(w) && !free.has(w)).length,
    fn: must.size - common(must, said),
  };

  const outcomes = gold.map(({ claim }, i) => {
    const hit = found[ofGold.get(i)];
    const optional = claim.required === false;
    if (!hit) return { kind: optional ? 'optional' : 'missed', gold: claim, found: null, index: -1, who: false, named: false };
    const who = whoIsRight(text, claim, hit.claim);
    return {
      kind: optional ? 'optional' : 'matched',
      gold: claim,
      found: hit.claim,
      index: hit.index,
      who,
      named: namesOf(hit.claim).length > 0,
    };
  });
  for (const [j, { claim, index, words: own }] of found.entries()) {
    if (ofFound.has(j)) continue;
    const nested = claim.nested_in !== null && claim.nested_in !== undefined;
    const kind = nested || common(own, free) / own.size >= 0.8 ? 'ignored' : 'spurious';
    outcomes.push({ kind, gold: null, found: claim, index, who: false, named: namesOf(claim).length > 0 });
  }
  return { outcomes, words };
}

/**
 * For training: `verdicts[i]` tells whether claim i is right, speaker included; null when gold calls it optional or it is nested.
 * `optional[i]` tells the same of a claim that matches optional gold, null for others. `required` is the number of claims that gold asks for.
 */
export function matches(article, claims, threshold = 0.5) {
  const { outcomes } = compare(article, claims, threshold);
  const verdicts = claims.map(() => null);
  const optional = claims.map(() => null);
  for (const { kind, index, who } of outcomes) {
    if (kind === 'matched') verdicts[index] = who;
    else if (kind === 'spurious') verdicts[index] = false;
    else if (kind === 'optional' && index >= 0) optional[index] = who;
  }
  return { verdicts, optional, required: outcomes.filter((o) => o.kind === 'matched' || o.kind === 'missed').length };
}

/** Precision, recall and F1 (0–1) from counts. */
export function prf({ tp, fp, fn }) {
  const precision = share(tp, tp + fp);
  const recall = share(tp, tp + fn);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, tp, fp, fn };
}

/**
 * Figures over outcomes. `claim`: content found, whoever said it. `attributed`: and said by the right one; naming nobody costs recall,
 * naming the wrong one recall and precision. The accuracies are of the claims matched, null when gold has none to compare with.
 */
export function summarise(outcomes) {
  const claim = { tp: 0, fp: 0, fn: 0 };
  const attributed = { tp: 0, fp: 0, fn: 0 };
  const asked = { who: 0, named: 0, date: 0, dated: 0, form: 0 };
  const right = { who: 0, named: 0, date: 0, dated: 0, form: 0 };
  const ask = (what, ok) => {
    asked[what]++;
    if (ok) right[what]++;
  };
  for (const { kind, gold, found, who, named } of outcomes) {
    if (gold && found) {
      if (named) ask('named', who);
      if (gold.speakers && found.date && ['explicit', 'relative'].includes(found.date_basis)) ask('dated', found.date === gold.date);
    }
    if (kind === 'missed') {
      claim.fn++;
      attributed.fn++;
    } else if (kind === 'spurious') {
      claim.fp++;
      attributed.fp++;
    } else if (kind === 'matched') {
      claim.tp++;
      if (who) attributed.tp++;
      else {
        attributed.fn++;
        if (named) attributed.fp++;
      }
      ask('who', who);
      if (gold.date) ask('date', found.date === gold.date);
      ask('form', found.form === gold.form);
    }
  }
  const accuracy = Object.fromEntries(Object.keys(asked).map((what) => [what, asked[what] ? right[what] / asked[what] : null]));
  return { claim: prf(claim), attributed: prf(attributed), ...accuracy };
}

/** The claims that the calibration is measured on, as [confidence, right]: those that match required gold, and spurious ones. */
export const judged = (outcomes) =>
  outcomes.filter((o) => o.kind === 'matched' || o.kind === 'spurious').map((o) => [o.found.confidence, o.kind === 'matched' && o.who]);

/**
 * Expected calibration error of [confidence, right] pairs: over equal-width bins, the distance between mean confidence and share right,
 * weighted by the claims in them. `bins` lists those that hold any.
 */
export function calibration(pairs, count = 10) {
  const all = Array.from({ length: count }, () => ({ n: 0, confidence: 0, right: 0 }));
  for (const [confidence, right] of pairs) {
    const bin = all[Math.min(count - 1, Math.floor(confidence * count))];
    bin.n++;
    bin.confidence += confidence;
    if (right) bin.right++;
  }
  const bins = all
    .map((b, i) => ({ from: i / count, n: b.n, confidence: b.confidence / b.n, right: b.right / b.n }))
    .filter((b) => b.n > 0);
  return { n: pairs.length, ece: bins.reduce((sum, b) => sum + (b.n / pairs.length) * Math.abs(b.confidence - b.right), 0), bins };
}

/** The middle 95 % of a statistic over lists (one an article) drawn with replacement. Seeded: the same answer every time. */
export function bootstrap(articles, statistic, rounds = 1000) {
  let seed = 20230904;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const values = Array.from({ length: rounds }, () =>
    statistic(articles.flatMap(() => articles[Math.floor(random() * articles.length)])),
  ).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)], values[Math.ceil(rounds * 0.975) - 1]];
}
