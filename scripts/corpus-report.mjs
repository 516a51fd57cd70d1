// Prints, for the texts of test/corpus whose name contains an argument, what is tagged beside what the engine finds.
//   npm run corpus                  every text that differs, only the differences
//   npm run corpus -- fr/comete     all of the texts so named: text, tags, findings
//   npm run corpus -- --counts      how many texts and claims are right, by folder and by kind of difference
//   npm run corpus -- --close-gaps  takes the gaps that have closed out of test/corpus/known-gaps.txt
//   npm run corpus -- --open-gaps   the same, and puts in whatever is wrong today: only when the engine is known to be right to fail
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module: corpus } = await runnerImport('./test/corpus/read.ts');
const { module: engine } = await runnerImport('./src/extract/extract.ts');
const args = process.argv.slice(2);
const opens = args.includes('--open-gaps');
const closes = opens || args.includes('--close-gaps');
const countsOnly = closes || args.includes('--counts');
const names = args.filter((arg) => !arg.startsWith('--'));
const GAPS = 'test/corpus/known-gaps.txt';
const gaps = new Map(corpus.readGaps().map((gap) => [`${gap.name} ${gap.key}`, gap.reason]));
const failing = new Map();

const folders = new Map();
const kinds = new Map();
const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

for (const article of [...corpus.readCases(''), ...corpus.readCases('hard')]) {
  if (names.length > 0 && !names.some((name) => article.name.includes(name))) continue;
  const { claims, unattributed } = engine.extract(article.text, article);
  const problems = corpus.compare(article, claims);
  const wrong = new Set(problems.filter((problem) => problem.key !== 'extra').map((problem) => problem.key));
  const required = article.expected.filter((claim) => claim.required).length;
  const folder = article.name.slice(0, article.name.lastIndexOf('/'));
  count(folders, `${folder} texts`);
  count(folders, `${folder} texts right`, problems.length === 0 ? 1 : 0);
  count(folders, `${folder} claims`, required);
  count(folders, `${folder} claims right`, required - wrong.size);
  count(folders, `${folder} found beyond`, problems.filter((problem) => problem.key === 'extra').length);
  for (const problem of problems) {
    count(kinds, problem.message.split(':')[0]);
    const id = `${article.name} ${problem.key}`;
    if (!failing.has(id)) failing.set(id, problem.message.replace(/\s+/gu, ' ').slice(0, 140));
  }
  if (countsOnly || (problems.length === 0 && names.length === 0)) continue;
  console.log(`\n=== ${article.name}`);
  if (names.length > 0) {
    console.log(`${article.text}\n`);
    const words = (spans) => spans.map((span) => article.text.slice(span.start, span.end)).join(' … ');
    for (const claim of article.expected)
      console.log(`  tagged ${claim.number}${claim.required ? '' : '?'} ${claim.form}  ${claim.speakers.join(' & ') || 'nobody'}  [${claim.cue ? words([claim.cue]) : ''}]  ${claim.date ?? ''}  «${words(claim.content)}»`);
    for (const claim of claims)
      console.log(`  found    ${claim.form}  ${claim.speakers.map((speaker) => speaker.name).join(' & ') || 'nobody'}  [${claim.cue?.text ?? ''}]  ${claim.date ?? ''}  «${words(claim.content)}»  ${claim.rule}`);
    for (const lost of unattributed) console.log(`  unattributed  «${lost.text}»  ${lost.reason}`);
  }
  for (const problem of problems) console.log(`  ${gaps.has(`${article.name} ${problem.key}`) ? '(gap) ' : ''}${problem.key}: ${problem.message}`);
}

console.log();
for (const [name, n] of [...folders, ...kinds]) console.log(`${String(n).padStart(5)}  ${name}`);

if (closes && names.length === 0) {
  const head = readFileSync(GAPS, 'utf8').split('\n').filter((line) => line.startsWith('# '));
  const kept = [...failing].filter(([id]) => opens || gaps.has(id)).map(([id, message]) => `${id} ${gaps.get(id) ?? message}`);
  writeFileSync(GAPS, `${[...head, ...kept].join('\n')}\n`);
  console.log(`\n${kept.length} known gaps, ${[...gaps.keys()].filter((id) => !failing.has(id)).length} closed`);
}
