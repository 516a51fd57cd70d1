// Rewrites src/lang/fr/lefff.ts from the packages french-verbs-lefff and french-words-gender-lefff (Lefff, LGPL-LR): node scripts/lefff.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const conjugations = require('french-verbs-lefff/dist/conjugations.json');
const genders = require('french-words-gender-lefff/dist/words.json');
const versions = ['french-verbs-lefff', 'french-words-gender-lefff'].map((name) => `${name} ${require(`${name}/package.json`).version}`);

// verbs: what the forms of a lemma begin with, and which of the lists of endings follows

const paradigms = new Map();
const verbs = [];
for (const [lemma, tenses] of Object.entries(conjugations)) {
  const used = Object.entries(tenses).filter(([tense]) => tense !== 'T');
  const isForm = (form) => typeof form === 'string' && form !== '' && form !== 'NA';
  const forms = used.flatMap(([, all]) => all.filter(isForm));
  if (forms.length === 0) continue;
  let stem = forms[0];
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1);
  if (!lemma.startsWith(stem)) stem = stem.slice(0, [...stem].findIndex((char, i) => lemma[i] !== char));
  const key = used.map(([tense, all]) => `${tense}${all.map((form) => (isForm(form) ? form.slice(stem.length) : '_')).join(',')}`).join(' ');
  if (!paradigms.has(key)) paradigms.set(key, paradigms.size);
  verbs.push(`${stem}/${lemma.slice(stem.length)}/${paradigms.get(key)}`);
}

/** Each word in order without what it shares with the one before: a digit in base 36 tells how many letters. */
function frontCoded(words) {
  let last = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < last.length && shared < word.length - 1 && last[shared] === word[shared]) shared++;
      last = word;
      return `${shared.toString(36)}${word.slice(shared)}`;
    })
    .join('\n');
}
const nouns = (gender) => frontCoded(Object.keys(genders).filter((word) => genders[word] === gender && word !== '').sort());

const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
writeFileSync(
  new URL('../src/lang/fr/lefff.ts', import.meta.url),
  `/**
 * French word forms from the Lefff, written by scripts/lefff.mjs from ${versions.join(' and ')}
 * (data: LGPL-LR, see lefff.LICENSE). Do not edit: lexicon.ts reads and corrects it.
 */

/** A list of endings a line: tenses, each with its forms; «_» where there is none. */
export const PARADIGMS = ${literal([...paradigms.keys()].join('\n'))};

/** Verbs in the order of the Lefff: stem, what makes it the lemma, number of its line of endings. */
export const VERBS = ${literal(verbs.join('\n'))};

/** Nouns in order, each without the letters that it shares with the one before, as many as the digit in base 36 tells. */
export const MASCULINES = ${literal(nouns('M'))};
export const FEMININES = ${literal(nouns('F'))};
`,
);
writeFileSync(new URL('../src/lang/fr/lefff.LICENSE', import.meta.url), readFileSync(require.resolve('french-verbs-lefff/dist/LICENSE')));
console.log(`${verbs.length} verbs, ${paradigms.size} lists of endings, ${Object.keys(genders).length} nouns`);
