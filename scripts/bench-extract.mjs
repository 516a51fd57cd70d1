#!/usr/bin/env node
// How fast extraction is, beside two references measured in the same run: compromise tagging the same English text, and a scan over its words.
// Prints figures and asserts nothing.
//
//   npm run bench:extract [-- --seconds N] [--only throughput,length,adversarial,startup]
//
// Run with as much room for new objects as the server's threads have (--max-semi-space-size=32 is a third of YOUNG in src/pool.ts).
// Times are CPU times of this process (every thread, garbage collection included), so that a busy machine does not blur them.
// Articles are made up here; annotated and raw articles of ../shared (or --texts DIR) are read too when they are there.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const home = fileURLToPath(new URL('..', import.meta.url));
const { values: given } = parseArgs({ options: { seconds: { type: 'string', default: '2' }, only: { type: 'string' }, texts: { type: 'string' } } });
const seconds = Number(given.seconds);
const runs = (part) => given.only === undefined || given.only.split(',').includes(part);
const kB = 1024;
const MB = kB * kB;
const PUBLISHED = '2024-05-17';

// articles

/** Seeded, so that every run reads the same text. */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rows = (text) => text.trim().split('\n').map((line) => line.trim());
/** `<slot>`s are filled from the lists of that name, which may hold slots themselves. */
const GRAMMARS = {
  en: {
    first: rows('Anna\nPaul\nMaria\nJohn\nGrace\nOmar\nLinda\nPeter\nYuki\nSamuel'),
    last: rows('Berg\nRoy\nOkafor\nLindqvist\nHartley\nMoreno\nSato\nNowak\nDelacroix\nWhitfield'),
    role: rows('mayor\nfinance minister\nunion leader\nspokeswoman\npolice chief\nchief executive\nopposition leader\nprofessor of law'),
    place: rows('Lisbon\nOslo\nthe northern province\nGeneva\nBrussels\nthe harbour district\nNairobi\nthe capital'),
    body: rows('the ministry\nthe city council\nthe central bank\nthe port authority\nthe European Commission\nthe hospital\nthe farmers’ union'),
    who: rows('<first> <last>\n<role> <first> <last>\nthe <role>\n<last>\n<body>\nshe\nhe\n<first> <last>, the <role>,\na source close to <body>'),
    time: rows('on Monday\nlast week\non 12 May\nin March 2023\nearlier this year\nyesterday\nthree days later\non Thursday evening'),
    noun: rows('budget\nferry line\nrail strike\nharvest\nnew school\ninquiry\nceasefire\nwater supply\nhousing law\nfishing quota'),
    thing: rows('the <noun>\nthe <noun> of <place>\nplans for the <noun>\na report on the <noun>\nthe cost of the <noun>'),
    act: rows('will be ready by the end of the summer\nhas cost more than 40 million euros\ncannot go on like this\nwas never put to a vote\nwould need another two years\nis a matter for the courts'),
    clause: rows('<thing> <act>\n<body> had known about <thing> for months\nnobody in <place> wants <thing> to fail\n<thing> and <thing> belong together'),
    said: rows('said\ntold reporters\nadded\nwarned\nexplained\ninsisted\nannounced <time>'),
    quote: rows('We have waited long enough, and <clause>.\n<clause>; that is all I can say.\nIt is not our decision. <clause>.\nA mistake'),
    sentence: rows(`<who> <said> that <clause>.
      “<quote>” <who> <said>.
      “<clause>,” <who> said <time>. “<quote>”
      According to <who>, <clause>.
      <who> called <thing> “a disgrace” and asked <body> to act <time>.
      <thing> <act>, and few in <place> were surprised.
      In <place>, trains stood still for most of the day while <body> looked for a way out.
      <who>, who has led <body> since 2019, denied that <clause>.
      Asked about <thing>, <who> said: “<quote>”
      About 3,500 people live near <place>, where prices rose by 4.7% in one year.
      <clause>, <who> said in a statement, accusing <body> of delay.
      <who> refused to comment on whether <clause>.`),
  },
  fr: {
    first: rows('Anne\nPaul\nMaria\nJean\nGrâce\nOmar\nHélène\nPierre\nYuki\nSamuel'),
    last: rows('Berger\nRoy\nOkafor\nLindqvist\nHartley\nMoreno\nSato\nNowak\nDelacroix\nVannier'),
    role: rows('maire\nministre des Finances\ndirectrice\nporte-parole\nchef de la police\nprofesseur de droit\nsecrétaire général du syndicat'),
    place: rows('Lisbonne\nOslo\nla province du Nord\nGenève\nBruxelles\nle quartier du port\nNairobi\nla capitale'),
    body: rows('le ministère\nle conseil municipal\nla banque centrale\nl’autorité portuaire\nla Commission européenne\nl’hôpital\nle syndicat des agriculteurs'),
    who: rows('<first> <last>\nM. <last>\nle <role> <first> <last>\nle <role>\n<body>\n<first> <last>, <role> de <place>,\nune source proche du dossier'),
    time: rows('lundi\nla semaine dernière\nle 12 mai\nen mars 2023\nau début de l’année\nhier\ntrois jours plus tard\njeudi soir'),
    noun: rows('budget\nchantier\nréseau ferré\ncessez-le-feu\nlogement social\nprojet de loi\nquota de pêche\ncollège'),
    thing: rows('le <noun>\nle <noun> de <place>\nun rapport sur le <noun>\nle coût du <noun>'),
    act: rows('sera prêt à la fin de l’été\na coûté plus de 40 millions d’euros\nne peut pas continuer ainsi\nn’a jamais été soumis au vote\ndemanderait encore deux ans\nrelève de la justice'),
    clause: rows('<thing> <act>\n<body> connaissait <thing> depuis des mois\npersonne à <place> ne souhaite que <thing> échoue\n<thing> et <thing> vont ensemble'),
    said: rows('a déclaré\na indiqué\na ajouté\na averti\na expliqué\naffirme\na annoncé <time>'),
    quote: rows('Nous avons assez attendu, et <clause>\n<clause> ; c’est tout ce que je peux dire\nCe n’est pas notre décision. <clause>\nUne erreur'),
    sentence: rows(`<who> <said> que <clause>.
      « <quote> », <said> <who>.
      « <clause> », a-t-elle dit <time>. « <quote> »
      Selon <who>, <clause>.
      <who> a qualifié <thing> de « honte » et demandé à <body> d’agir <time>.
      <thing> <act>, et peu de gens s’en étonnent à <place>.
      À <place>, les trains sont restés à quai une bonne partie de la journée, tandis que <body> cherchait une issue.
      <who>, qui dirige <body> depuis 2019, a démenti que <clause>.
      Interrogé sur <thing>, <who> a répondu : « <quote> »
      Quelque 3 500 personnes vivent près de <place>, où les prix ont augmenté de 4,7 % en un an.
      <clause>, selon <who>, qui accuse <body> de retard.
      « <quote> », ajoute-t-il, tout en précisant que <clause>.
      <who> n’a pas souhaité dire si <clause>.`),
  },
};

function fill(grammar, slot, random) {
  const options = grammar[slot];
  return options[Math.floor(random() * options.length)].replace(/<(\w+)>/g, (_, inner) => fill(grammar, inner, random));
}
const sentence = (grammar, random) => {
  const text = fill(grammar, 'sentence', random);
  return text.replace(/^([“«] ?)?\p{Ll}/u, (first) => first.toUpperCase());
};

/** An article of about `size` characters. */
function article(language, size, random) {
  const grammar = GRAMMARS[language];
  let text = `${sentence(grammar, random)}\n\n`;
  while (text.length < size) text += `${Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(grammar, random)).join(' ')}\n\n`;
  return text.trimEnd();
}

function madeUp(language) {
  const random = randomOf(1);
  return Array.from({ length: 100 }, (_, i) => ({ id: `made-up ${i}`, text: article(language, 1500 + random() * 6000, random), published: PUBLISHED }));
}

/** Articles of the shared folder by language, empty when there is none. */
function shared() {
  const out = { en: [], fr: [] };
  const root = given.texts ? resolve(process.env.INIT_CWD ?? '.', given.texts) : join(home, '../shared');
  for (const folder of given.texts ? [root] : [join(root, 'gold'), join(root, 'raw')]) {
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
        const { id, text, language, published } = JSON.parse(line);
        if (text.length > 500) out[language]?.push({ id: `${file} ${id}`, text, published: published ?? null });
      }
    }
  }
  return out;
}

// measuring

/** Seconds of CPU that `work` took. */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
const best = (times, work) => Math.min(...Array.from({ length: times }, () => cpu(work)));
const bytesOf = (articles) => articles.reduce((n, a) => n + Buffer.byteLength(a.text), 0);

/** MB a second over whole passes, for at least `seconds`, after as long to warm up: the compiler works on other threads, whose time counts. */
function throughput(articles, work) {
  const measure = () => {
    let passes = 0;
    let spent = 0;
    for (; spent < seconds; passes++) {
      spent += cpu(() => {
        for (const a of articles) work(a);
      });
    }
    return (bytesOf(articles) * passes) / MB / spent;
  };
  measure();
  return measure();
}

/** Slope of log time over log length: 1 is linear. */
function exponent(points) {
  const logs = points.map(([n, t]) => [Math.log(n), Math.log(t)]);
  const mean = (i) => logs.reduce((sum, p) => sum + p[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0) / logs.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}

const fixed = (n, digits = 2, width = 8) => n.toFixed(digits).padStart(width);
const line = (name, ...cells) => console.log(`${name.padEnd(34)}${cells.join('  ')}`);

const { extract } = await import('../dist/extract/extract.js');
const read = (language) => (a) => extract(a.text, { language, published: a.published });
const real = shared();
const perByte = {};

if (runs('throughput') || runs('adversarial')) {
  console.log('throughput, MB of UTF-8 a CPU second');
  for (const language of ['en', 'fr']) {
    for (const [name, articles] of [['made up', madeUp(language)], ['shared', real[language].slice(0, 300)]]) {
      if (articles.length === 0) continue;
      const own = throughput(articles, read(language));
      perByte[language] = 1 / own / MB;
      if (!runs('throughput')) continue;
      const scan = throughput(articles, (a) => a.text.match(/[\p{L}\p{N}]+/gu));
      line(`${language}, ${articles.length} ${name}, ${(bytesOf(articles) / kB).toFixed(0)} kB`, fixed(own), `word scan ${fixed(scan, 1, 6)} (${(scan / own).toFixed(0)} × ours)`);
      if (language === 'en') {
        const { default: nlp } = await import('compromise');
        const few = articles.slice(0, 40);
        const tagged = throughput(few, (a) => nlp(a.text));
        line(`  compromise tags ${few.length} of them`, fixed(tagged), `ours is ${(own / tagged).toFixed(1)} × that`);
      }
      const each = articles.map((a) => [best(3, () => read(language)(a)) / Buffer.byteLength(a.text), a.id]).sort((a, b) => b[0] - a[0]);
      const average = each.reduce((sum, [t]) => sum + t, 0) / each.length;
      line('  slowest text a byte', fixed(each[0][0] / average, 1), `× the average (${each[0][1]}); next ${each.slice(1, 4).map(([t]) => (t / average).toFixed(1)).join(', ')}`);
    }
  }
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  console.log(`\nmemory: ${(rss / MB).toFixed(0)} MB resident, ${(heapUsed / MB).toFixed(0)} MB of objects in use, both languages; highest ${(process.resourceUsage().maxRSS / kB).toFixed(0)} MB, compromise included`);
}

if (runs('length')) {
  console.log('\ntime against length, ms a kB');
  const sizes = [10, 20, 40, 80, 160, 256].map((n) => n * kB);
  for (const language of ['en', 'fr']) {
    const points = sizes.map((size) => {
      const text = article(language, size, randomOf(size)).slice(0, size);
      return [size, best(3, () => read(language)({ text, published: PUBLISHED }))];
    });
    line(language, points.map(([n, t]) => `${n / kB} kB ${((t * 1000) / (n / kB)).toFixed(2)}`).join('  '), `exponent ${exponent(points).toFixed(2)}`);
  }
}

const repeated = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const ADVERSARIAL = {
  both: {
    'opening marks «': repeated('«'),
    'opening marks “': repeated('“'),
    'opening marks with words': repeated('« a '),
    'straight marks': repeated('"'),
    'straight marks, words': repeated('"a '),
    apostrophes: repeated("'"),
    'nested marks': (size) => `${'« “ ‘ '.repeat(size / 20)}a${' ’ ” »'.repeat(size / 20)}`.slice(0, size),
    'nested pairs': repeated('« a “b ‘c’ d” e » '),
    commas: repeated(','),
    'words and commas': repeated('mot, '),
    'signed blocks': repeated('“A b c d e f”\n— Anna Berg\n'),
    'short paragraphs': repeated('Anna Berg:\n'),
    'one letter': repeated('a'),
    'one letter and spaces': repeated('a '),
    brackets: repeated('('),
    'letters and stops': repeated('A.'),
    dashes: repeated('– '),
    colons: repeated(': '),
    newlines: repeated('\n'),
    digits: repeated('1'),
    numbers: repeated('12 '),
    'numeric dates': repeated('12/05/2023 '),
    capitals: repeated('Anna Berg '),
    'combining accents': (size) => `a${'\u0301'.repeat(size - 1)}`,
    emoji: repeated('😀'),
  },
  en: {
    that: repeated('that '),
    'he said that': repeated('he said that '),
    'said Berg': repeated('“A,” said Berg. '),
    'said, said': repeated('said '),
    'to say to say': repeated('to say '),
    'Monday Monday': repeated('on Monday '),
    'of the of the': repeated('of the man '),
    'according to': repeated('according to '),
    "'s 's": repeated("Berg's "),
    'the mayor the mayor': repeated('the mayor, Anna Berg, '),
  },
  fr: {
    que: repeated('que '),
    'il dit que': repeated('il a dit que '),
    'dit Berger': repeated('« A », a dit Berger. '),
    'dit dit': repeated('dit '),
    'ne pas dire': repeated('de dire '),
    'lundi lundi': repeated('lundi '),
    'de la de la': repeated('de la maison '),
    selon: repeated('selon '),
    "d'd'd'": repeated("d'"),
    '-t-il-t-il': repeated('a-t-il '),
    'le maire le maire': repeated('le maire, Anne Berger, '),
  },
};

/** Prose of one endless sentence. */
const endless = (language) => (size) => {
  let text = '';
  for (let seed = size; text.length < size; seed++) text += `${article(language, 4000, randomOf(seed)).replace(/[.!?;:\n]+\s*/g, ' ')} `;
  return text.slice(0, size);
};

if (runs('adversarial')) {
  console.log('\nadversarial texts: seconds for 256 kB, exponent from 32 kB, times the average a byte');
  for (const language of ['en', 'fr']) {
    const kinds = { ...ADVERSARIAL.both, ...ADVERSARIAL[language], 'prose without a stop': endless(language) };
    for (const [name, make] of Object.entries(kinds)) {
      const points = [];
      for (const size of [32, 64, 128, 256].map((n) => n * kB)) {
        const text = make(size);
        const once = () => extract(text, { language, published: PUBLISHED });
        points.push([size, best(points.length > 0 && points.at(-1)[1] > 1 ? 1 : 3, once)]);
        if (points.at(-1)[1] > 8) break; // four times as long would tell nothing more
      }
      const [size, time] = points.at(-1);
      const ratio = time / Buffer.byteLength(make(size)) / perByte[language];
      line(`${language} ${name}`, fixed(time), `exponent ${exponent(points).toFixed(2)}`, `${ratio.toFixed(1)} ×${size < 256 * kB ? `  stopped at ${size / kB} kB` : ''}${ratio > 5 ? '  SLOW' : ''}`);
    }
  }
}

if (runs('startup')) {
  console.log('\nstart-up in a fresh process: to the first claims of a short article');
  const samples = { en: '“We are glad,” Anna Berg said on Monday.', fr: '« Nous sommes heureux », a déclaré Anne Berger lundi.' };
  for (const [languages, texts] of [['en', [samples.en]], ['fr', [samples.fr]], ['both', [samples.en, samples.fr]]]) {
    const code = `const { extract } = await import(${JSON.stringify(new URL('../dist/extract/extract.js', import.meta.url).href)});
      for (const [text, language] of ${JSON.stringify(texts.map((t) => [t, t === samples.en ? 'en' : 'fr']))}) extract(text, { language, published: '${PUBLISHED}' });
      const { user, system } = process.cpuUsage();
      console.log(JSON.stringify([performance.now() / 1000, (user + system) / 1e6, process.memoryUsage().rss]));`;
    const all = Array.from({ length: 5 }, () => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })));
    const least = (i) => Math.min(...all.map((r) => r[i]));
    line(languages, `${fixed(least(0))} s`, `${least(1).toFixed(2)} s of CPU`, `${(least(2) / MB).toFixed(0)} MB resident`);
  }
}
