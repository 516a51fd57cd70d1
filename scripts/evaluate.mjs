#!/usr/bin/env node
// Scores the extractor on annotated articles and holds it to the floors reached before; docs/evaluation.md explains what it prints.
//
//   npm run evaluate [-- --gold DIR] [--floors FILE] [--update [--allow-regression]] [--errors FILE]
//
// Exit codes: 0 all is well, 1 below a floor by more than its tolerance, 2 no gold or gold that cannot be read.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareWithFloors, measuresOf, raisedFloors } from './floors.mjs';
import { bootstrap, calibration, compare, judged, summarise } from './match.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'usage: evaluate [--gold DIR] [--floors FILE] [--update [--allow-regression]] [--errors FILE]';

function stop(message) {
  console.error(message);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        gold: { type: 'string' },
        floors: { type: 'string' },
        errors: { type: 'string' },
        update: { type: 'boolean', default: false },
        'allow-regression': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(`${error.message.split('. ')[0]}\n${USAGE}`);
  }
}

const given = options();
if (given['allow-regression'] && !given.update) stop(`--allow-regression goes with --update\n${USAGE}`);
/** npm runs scripts in the package's folder; paths are meant as seen from where the user stands. */
const pathOf = (path, otherwise) => (path === undefined ? join(home, otherwise) : resolve(process.env.INIT_CWD ?? '.', path));
const goldFolder = pathOf(given.gold, '../shared/gold');
const floorsFile = pathOf(given.floors, 'evaluation/floors.json');
const errorsFile = pathOf(given.errors, '.evaluate/errors.txt');

const files = existsSync(goldFolder)
  ? readdirSync(goldFolder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
  : [];
if (files.length === 0) {
  if (given.gold !== undefined) stop(`no *.jsonl in ${goldFolder}`);
  console.log(`nothing to evaluate: no *.jsonl in ${relative(home, goldFolder)}; --gold DIR names another folder`);
  process.exit(0);
}

/** The articles of a gold file. A line that cannot be read ends the run: a score over the others would be another score. */
function read(name) {
  const bytes = readFileSync(join(goldFolder, name));
  const articles = [];
  for (const [i, line] of bytes.toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const article = JSON.parse(line);
      if (typeof article.text !== 'string' || !Array.isArray(article.claims)) throw new Error('an article needs text and claims');
      for (const claim of article.claims) {
        const spans = [...claim.content, ...(claim.source ?? []), ...(claim.cue ?? [])];
        if (claim.content.length === 0) throw new Error('a claim without content');
        const wrong = spans.find(([start, end]) => !(0 <= start && start < end && end <= article.text.length));
        if (wrong) throw new Error(`[${wrong}] is no span of the text`);
      }
      articles.push(article);
    } catch (error) {
      stop(`${name}, line ${i + 1}: ${error.message}`);
    }
  }
  return { articles, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const golds = files.map((file) => ({ file, name: file.replace(/\.jsonl$/, ''), ...read(file) }));
// only now: a folder that cannot be read is told at once, and without a build
const { readArticle } = await import('../dist/read.js');

/** Claims as the program would store them. */
function claimsOf(article, where) {
  const fields = ['text', 'language', 'published', 'outlet', 'agency'].filter((f) => article[f] !== null && article[f] !== undefined);
  try {
    return readArticle(Object.fromEntries(fields.map((f) => [f, article[f]])), Number.POSITIVE_INFINITY).claims;
  } catch (error) {
    return stop(`${where}: ${error.message}`);
  }
}

const count = (outcomes, kind) => outcomes.filter((o) => kind.includes(o.kind)).length;

/** Everything that is measured on one set of articles. */
function measure(rows, counts) {
  const outcomes = rows.flatMap((r) => r.outcomes);
  const matched = outcomes.filter((o) => o.kind === 'matched');
  const ece = calibration(judged(outcomes));
  const asked = { who: matched.length, form: matched.length, date: matched.filter((o) => o.gold.date).length, judged: ece.n };
  return {
    outcomes,
    loose: summarise(outcomes),
    strict: summarise(rows.flatMap((r) => r.strict)),
    ece: ece.ece,
    bins: ece.bins,
    asked,
    counts,
  };
}

const floors = existsSync(floorsFile)
  ? JSON.parse(readFileSync(floorsFile, 'utf8'))
  : { tolerance: { f1: 1, accuracy: 2, ece: 1 }, sets: {} };
const sets = [];
const began = performance.now();
for (const { file, name, articles, sha256 } of golds) {
  const known = floors.sets[name] ?? {};
  const [from, to] = known.articles ?? [0, articles.length];
  const rows = articles.map((article, i) => {
    const claims = claimsOf(article, `${file}, ${article.id ?? i}`);
    return {
      article,
      language: claims[0]?.language ?? article.language,
      outcomes: compare(article, claims).outcomes,
      strict: compare(article, claims, 0.8).outcomes,
    };
  });
  const counted = rows.slice(from, to);
  const whole = from === 0 && to >= rows.length ? null : measure(rows);
  sets.push({ name, sha256, known, rows, counted, whole, ...measure(counted, known.counts) });
}
const seconds = (performance.now() - began) / 1000;

// the tables

const pct = (x, width = 6) => (x === null || Number.isNaN(x) ? '–' : (100 * x).toFixed(1)).padStart(width);
const between = ([lo, hi]) => `${(100 * lo).toFixed(1)}–${(100 * hi).toFixed(1)}`.padStart(12);
const widest = (names) => Math.max(...names.map((n) => n.length), 12) + 2;

function table(title, rows) {
  const w = widest(rows.map(([name]) => name));
  console.log(`\n${title.padEnd(w)}articles claims  F1 .5     95 %      F1 .8  claim   who   date   form    ECE     95 %`);
  for (const [name, m, articles] of rows) {
    const recall = m.counts === 'recall';
    const f1 = bootstrap(
      articles.map((r) => r.outcomes),
      (o) => summarise(o).attributed[recall ? 'recall' : 'f1'],
      200,
    );
    const error = recall
      ? null
      : bootstrap(
          articles.map((r) => judged(r.outcomes)),
          (pairs) => calibration(pairs).ece,
        );
    const of = recall ? 'recall' : 'f1';
    console.log(
      `${name.padEnd(w)}${String(articles.length).padStart(8)} ${String(count(m.outcomes, ['matched', 'missed'])).padStart(6)} ${pct(m.loose.attributed[of])} ${between(f1)} ${pct(m.strict.attributed[of])} ${pct(m.loose.claim[of])}` +
        `${pct(m.loose.who)} ${pct(m.loose.date)} ${pct(m.loose.form)} ${recall ? '  recall only' : `${pct(m.ece)} ${between(error)}`}`,
    );
  }
}

/** Values of [name, value] pairs by name, in the order of the names. */
function byName(pairs) {
  const out = new Map();
  for (const [name, value] of pairs) {
    const group = out.get(name);
    if (group) group.push(value);
    else out.set(name, [value]);
  }
  return [...out].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How source, cue and content stand to each other. Annotation and answer both have it, so that what is missed is counted too. */
function construction({ cue, content, source, speakers }) {
  const start = (span) => (Array.isArray(span) ? span[0] : span.start);
  const firstOf = (spans) => (spans?.length ? Math.min(...spans.map(start)) : null);
  const at = firstOf(Array.isArray(cue) ? cue : cue ? [cue] : []);
  if (at === null) return 'no cue';
  const pieces = content.map(start).sort((a, b) => a - b);
  const who = firstOf(source ?? speakers?.map((s) => s.mention).filter(Boolean));
  if (pieces[0] < at && pieces.at(-1) > at) return 'cue inside content';
  const parts = [[at, 'cue'], [pieces[0], 'content'], ...(who === null ? [] : [[who, 'source']])];
  return (
    parts
      .sort((a, b) => a[0] - b[0])
      .map(([, part]) => part)
      .join(' ') + (who === null ? ', no source' : '')
  );
}

function breakdown(title, outcomes, keyOf) {
  const rows = outcomes.filter((o) => ['matched', 'missed', 'spurious'].includes(o.kind)).map((o) => [keyOf(o.gold ?? o.found), o]);
  const groups = byName(rows);
  const w = widest(groups.map(([name]) => name));
  console.log(`\n${title.padEnd(w)}asked  found     P      R     F1   claim    who`);
  for (const [name, own] of groups) {
    const { attributed: a, claim, who } = summarise(own);
    console.log(
      `${name.padEnd(w)}${String(count(own, ['matched', 'missed'])).padStart(5)} ${String(count(own, ['matched', 'spurious'])).padStart(6)} ${pct(a.precision)} ${pct(a.recall)} ${pct(a.f1)} ${pct(claim.f1)} ${pct(who)}`,
    );
  }
}

/** Annotation has neither act nor rule: of what was found, how much is right. */
function answers(title, outcomes, keyOf) {
  const groups = byName(outcomes.filter((o) => ['matched', 'spurious'].includes(o.kind)).map((o) => [keyOf(o.found), o]));
  const w = widest(groups.map(([name]) => name));
  console.log(`\n${title.padEnd(w)}found  right  wrong who  spurious  precision  confidence`);
  for (const [name, own] of groups) {
    const right = own.filter((o) => o.kind === 'matched' && o.who).length;
    const confidence = own.reduce((sum, o) => sum + o.found.confidence, 0) / own.length;
    console.log(
      `${name.padEnd(w)}${String(own.length).padStart(5)} ${String(right).padStart(6)} ${String(count(own, ['matched']) - right).padStart(10)} ${String(count(own, ['spurious'])).padStart(9)}  ${pct(right / own.length, 9)} ${pct(confidence, 11)}`,
    );
  }
}

const exhaustive = sets.filter((s) => s.counts !== 'recall');
table(
  'file',
  sets.flatMap((s) => [
    [s.whole ? `${s.name} ${s.known.articles.join('–')}` : s.name, s, s.counted],
    ...(s.whole ? [[`(${s.name}, all)`, s.whole, s.rows]] : []),
  ]),
);
const languages = [...new Set(exhaustive.flatMap((s) => s.counted.map((r) => r.language)))].sort();
const ofLanguage = new Map(
  languages.map((language) => [language, exhaustive.flatMap((s) => s.counted).filter((r) => r.language === language)]),
);
if (languages.length)
  table(
    'language',
    [...ofLanguage].map(([language, rows]) => [language, measure(rows), rows]),
  );
for (const [language, rows] of ofLanguage) {
  const outcomes = rows.flatMap((r) => r.outcomes);
  breakdown(`form, ${language}`, outcomes, (c) => c.form ?? 'none');
  breakdown(`construction, ${language}`, outcomes, construction);
  answers(`act, ${language}`, outcomes, (c) => c.act);
  answers(`rule, ${language}`, outcomes, (c) => c.rule);
  console.log(`\n${`confidence, ${language}`.padEnd(18)}claims   mean  right`);
  for (const b of measure(rows).bins)
    console.log(
      `${`${b.from.toFixed(1)}–${(b.from + 0.1).toFixed(1)}`.padEnd(18)}${String(b.n).padStart(6)} ${pct(b.confidence)} ${pct(b.right)}`,
    );
}

// the errors

const flat = (text) => text.replace(/\s+/g, ' ');
const quote = (text, spans) => flat((spans ?? []).map(([start, end]) => text.slice(start, end)).join(' … '));
const namesOf = (claim) => claim.speakers.map((s) => s.name).join(' + ') || '(nobody)';
function errorsOf({ article, outcomes }) {
  return outcomes.flatMap(({ kind, gold, found, who }) => {
    const wanted = gold && (gold.speakers?.join(' + ') ?? quote(article.text, gold.source));
    const by = found ? `${found.rule} ${found.confidence.toFixed(2)}` : `${gold.form}, ${construction(gold)}`;
    const line = (what, names, text) => `${what.padEnd(9)}${article.id ?? ''} (${by}) [${names}] ${text}`;
    if (kind === 'missed') return line('missed', wanted, quote(article.text, gold.content));
    if (kind === 'spurious') return line('spurious', namesOf(found), flat(found.text));
    if (kind !== 'matched') return [];
    const text = quote(article.text, gold.content);
    return [
      ...(who ? [] : [line('who', `${wanted} ≠ ${namesOf(found)}`, text)]),
      ...(gold.date && gold.date !== found.date ? [line('date', `${gold.date} ≠ ${found.date}`, text)] : []),
      ...(gold.form !== found.form ? [line('form', `${gold.form} ≠ ${found.form}`, text)] : []),
    ];
  });
}
mkdirSync(dirname(errorsFile), { recursive: true });
writeFileSync(
  errorsFile,
  sets
    .map(
      (s) =>
        `${s.name}\n${s.rows
          .flatMap(errorsOf)
          .map((line) => `  ${line}\n`)
          .join('')}`,
    )
    .join('\n'),
);
const seen = process.env.INIT_CWD ?? process.cwd();
console.log(
  `\n${sets.reduce((n, s) => n + s.rows.length, 0)} articles in ${seconds.toFixed(1)} s; errors are in ${relative(seen, errorsFile)}`,
);

// the gate

let failed = false;
const lowered = [];
for (const s of sets) {
  const measures = measuresOf(s);
  const same = s.known.sha256 === s.sha256;
  const had = same ? (s.known.floors ?? {}) : {};
  const { breaches, lower, higher } = compareWithFloors(measures, had, floors.tolerance);
  const tell = ({ measure, floor, value }) => `${s.name}: ${measure} ${value ?? 'is gone'}, floor ${floor}`;
  const replaced = s.known.sha256 !== undefined && !same;
  if (replaced) console.log(`${s.name}: other gold than the floors were measured on; not compared`);
  else if (!same && !given.update) console.log(`${s.name}: no floors; not compared`);
  if (!given.update) {
    for (const row of breaches) console.log(`BELOW THE FLOOR  ${tell(row)}`);
    failed ||= breaches.length > 0;
    continue;
  }
  if (replaced && !given['allow-regression']) {
    console.log(`${s.name}: floors stay; --allow-regression takes those of the new gold`);
    continue;
  }
  for (const row of higher) console.log(`raised  ${tell(row)}`);
  if (given['allow-regression']) lowered.push(...lower.map(tell), ...(replaced ? [`${s.name}: floors of other gold`] : []));
  else {
    for (const row of lower) console.log(`${breaches.includes(row) ? 'BELOW THE FLOOR' : 'stays'}  ${tell(row)}`);
    failed ||= breaches.length > 0;
  }
  floors.sets[s.name] = { ...s.known, sha256: s.sha256, floors: raisedFloors(measures, had, given['allow-regression']) };
}
if (given.update) {
  floors.sets = Object.fromEntries(Object.entries(floors.sets).sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(dirname(floorsFile), { recursive: true });
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  if (lowered.length) console.log(`lowered, which is due a line in CHANGELOG.md:\n${lowered.map((line) => `  ${line}\n`).join('')}`);
}
if (failed) process.exitCode = 1;
