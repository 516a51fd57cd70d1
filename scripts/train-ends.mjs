#!/usr/bin/env node
// Trains the model of src/extract/ends.ts on annotated articles and writes src/lang/<code>/ends.ts.
//
//   node scripts/train-ends.mjs LANGUAGE GOLD.jsonl[:from-to] … [--l2 1]
//
// Learns from claims whose content starts where a reading's does and whose cue is the same: at each place where that content could end, whether
// it does. L2-regularised logistic regression. Prints how often the chosen end is the annotated one for articles left out (5 folds).
import { readFileSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const option = (name, otherwise) => {
  const i = args.indexOf(name);
  return i < 0 ? otherwise : args.splice(i, 2)[1];
};
const l2 = Number(option('--l2', '1'));
const [language, ...golds] = args;
if (!language || golds.length === 0) {
  console.error('usage: train-ends.mjs LANGUAGE GOLD.jsonl[:from-to] … [--l2 1]');
  process.exit(2);
}
const { readings } = await import('../dist/extract/extract.js');

const articles = golds.flatMap((spec) => {
  const [, path, from, to] = /^(.*?)(?::(\d+)-(\d+))?$/.exec(spec);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.slice(from ? Number(from) : 0, to ? Number(to) : undefined).map((line) => JSON.parse(line));
});

const pairOf = (span) => (Array.isArray(span) ? span : [span.start, span.end]);
/** The start and end of a stretch without the quotation marks, spaces, stops and complementiser that annotators take in or leave out. */
function trimmed(text, [start, end]) {
  let s = start;
  let e = end;
  const lead = /^(?:[\s"'“”‘’«»(]+|(?:that|que)\s+)+/u.exec(text.slice(s, e));
  if (lead) s += lead[0].length;
  while (e > s && /[\s"'“”‘’«».,;:!?…—–-]/u.test(text[e - 1])) e--;
  return [s, e];
}

const samples = [];
for (const [article, a] of articles.entries()) {
  const { ends } = readings(a.text, { language, published: a.published ?? null });
  for (const claim of a.claims) {
    if (claim.cue.length === 0) continue;
    const cues = claim.cue.map(pairOf);
    for (const piece of claim.content.map(pairOf)) {
      const [start, end] = trimmed(a.text, piece);
      const sample = ends.find((k) => {
        const [from] = trimmed(a.text, [k.start, k.places.at(-1).end]);
        return Math.abs(from - start) <= 1 && cues.some(([s, e]) => k.cue >= s - 12 && k.cue < e);
      });
      if (!sample) continue;
      const at = sample.places.findIndex((place) => Math.abs(trimmed(a.text, [sample.start, place.end])[1] - end) <= 1);
      if (at < 0) continue;
      samples.push({ article, places: sample.places, at, weight: claim.required === false ? 0.3 : 1 });
    }
  }
}

function train(data) {
  const count = new Map();
  const rows = [];
  for (const s of data) {
    for (let i = 0; i <= s.at && i < s.places.length - 1; i++) {
      rows.push({ features: s.places[i].features, y: i === s.at ? 1 : 0, weight: s.weight });
      for (const f of s.places[i].features) count.set(f, (count.get(f) ?? 0) + 1);
    }
  }
  const names = [...count].filter(([, n]) => n >= 5).map(([f]) => f);
  const at = new Map(names.map((f, i) => [f, i]));
  const x = rows.map((r) => ({ ids: r.features.flatMap((f) => (at.has(f) ? [at.get(f)] : [])), y: r.y, weight: r.weight }));
  const w = new Float64Array(names.length);
  const g2 = new Float64Array(names.length).fill(1e-6);
  let bias = -1;
  let bias2 = 1e-6;
  for (let epoch = 0; epoch < 40; epoch++) {
    for (let n = 0; n < x.length; n++) {
      const r = x[(n * 7919 + epoch * 104729) % x.length];
      let z = bias;
      for (const i of r.ids) z += w[i];
      const error = (1 / (1 + Math.exp(-z)) - r.y) * r.weight;
      bias2 += error * error;
      bias -= (0.1 * error) / Math.sqrt(bias2);
      for (const i of r.ids) {
        const g = error + (l2 * w[i]) / Math.max(count.get(names[i]), 20);
        g2[i] += g * g;
        w[i] -= (0.1 * g) / Math.sqrt(g2[i]);
      }
    }
  }
  return { bias, weights: Object.fromEntries(names.map((f, i) => [f, w[i]])) };
}

/** The place that the greatest chance falls on. */
function pick(model, places) {
  let rest = 1;
  let best = places.length - 1;
  let most = -1;
  for (const [i, place] of places.entries()) {
    let z = model.bias;
    for (const f of place.features) z += model.weights[f] ?? 0;
    const chance = i === places.length - 1 ? 1 : 1 / (1 + Math.exp(-z));
    if (rest * chance > most) {
      most = rest * chance;
      best = i;
    }
    rest *= 1 - chance;
  }
  return best;
}

let right = 0;
let byRule = 0;
let whole = 0;
for (let fold = 0; fold < 5; fold++) {
  const model = train(samples.filter((s) => s.article % 5 !== fold));
  for (const s of samples.filter((k) => k.article % 5 === fold)) {
    if (pick(model, s.places) === s.at) right++;
    const ruled = s.places.findIndex((place) => place.features.includes('rule'));
    if ((ruled < 0 ? s.places.length - 1 : ruled) === s.at) byRule++;
    if (s.at === s.places.length - 1) whole++;
  }
}
const share = (n) => ((100 * n) / samples.length).toFixed(1);
console.log(`${articles.length} articles, ${samples.length} contents; ends right in left-out articles ${share(right)} %, by rule ${share(byRule)} %, at the sentence's end ${share(whole)} %`);

const model = train(samples);
const lines = Object.entries(model.weights)
  .map(([f, v]) => [f, Math.round(v * 1000) / 1000])
  .filter(([, v]) => Math.abs(v) >= 0.02)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([f, v]) => `  '${f.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}': ${v},`);
writeFileSync(
  new URL(`../src/lang/${language}/ends.ts`, import.meta.url),
  `// Written by scripts/train-ends.mjs; not edited by hand.\nimport type { EndModel } from '../language.ts';\n\nexport const ends: EndModel = {\n  bias: ${Math.round(model.bias * 1000) / 1000},\n  weights: {\n${lines.map((line) => `  ${line}`).join('\n')}\n  },\n};\n`,
);
console.log(`${lines.length} weights`);
