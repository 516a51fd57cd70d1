/** Claims in the formats that others read: which one a request wants, and how a claim is written in it. */
import type { Claim, Span, Speaker } from '../claim.ts';
import type { Article } from '../store/store.ts';

export const FORMATS = ['json', 'ndjson', 'csv', 'jsonld', 'atom'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  atom: 'application/atom+xml',
};

/** The format that an Accept header likes best, the first of `FORMATS` among equals; null when it takes none of them. */
export function formatFor(accept: string | undefined): Format | null {
  if (accept === undefined || accept.trim() === '') return 'json';
  const ranges = accept.split(',').map((range) => {
    const [type, ...parameters] = range.trim().toLowerCase().split(';');
    const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return { type: (type as string).trim(), q: q === undefined ? 1 : Number(q) };
  });
  let best: { format: Format | null; q: number } = { format: null, q: 0 };
  for (const format of FORMATS) {
    const media = MEDIA_TYPES[format];
    // what is said of a type goes before what is said of its kind, and that before what is said of all
    const said = [media, `${media.split('/')[0]}/*`, '*/*']
      .map((type) => ranges.find((range) => range.type === type))
      .find((range) => range !== undefined);
    if (said && said.q > best.q) best = { format, q: said.q };
  }
  return best.format;
}

// ---- CSV

/** A claim of an answer to a question. */
export type FoundClaim = Claim & {
  /** It may have been made on other days than those asked for. */
  possibly?: true;
};

const COLUMNS: readonly [name: string, value: (claim: FoundClaim) => string | number | boolean | null][] = [
  ['id', (claim) => claim.id],
  ['date', (claim) => claim.date],
  ['date_earliest', (claim) => claim.date_earliest],
  ['date_latest', (claim) => claim.date_latest],
  ['date_basis', (claim) => claim.date_basis],
  ['possibly', (claim) => claim.possibly ?? null],
  ['speakers', (claim) => claim.speakers.map((s) => s.actor_name ?? s.name).join('; ')],
  ['speaker_ids', (claim) => claim.speakers.flatMap((s) => s.id ?? []).join('; ')],
  ['roles', (claim) => claim.speakers.flatMap((s) => s.role ?? []).join('; ')],
  ['act', (claim) => claim.act],
  ['negated', (claim) => claim.negated],
  ['hedged', (claim) => claim.hedged],
  ['form', (claim) => claim.form],
  ['cue', (claim) => claim.cue?.text ?? null],
  ['text', (claim) => claim.text],
  ['outlet', (claim) => claim.outlet],
  ['via', (claim) => claim.via.map(({ name }) => name).join('; ')],
  ['about', (claim) => claim.about.map(({ id }) => id).join('; ')],
  ['topics', (claim) => claim.topics.map(({ id }) => id).join('; ')],
  ['language', (claim) => claim.language],
  ['confidence', (claim) => claim.confidence],
  ['article_id', (claim) => claim.article_id],
  ['rule', (claim) => claim.rule],
  ['review', (claim) => claim.review?.state ?? null],
];

/** A spreadsheet takes a cell that starts like this for a formula, and would run it. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: lines end with CR LF. */
export const csvHeader = `${COLUMNS.map(([name]) => name).join(',')}\r\n`;
export const csvLine = (claim: FoundClaim) => `${COLUMNS.map(([, value]) => cell(value(claim))).join(',')}\r\n`;

// ---- JSON-LD

const CONTEXT = 32;

/** W3C Web Annotation selectors of a stretch: by its words, and by its position in code points. */
function selectorsOf(text: string, { start, end }: Span): unknown[] {
  const before = Array.from(text.slice(0, start));
  const exact = text.slice(start, end);
  // three code units may be needed for a code point and half of the next
  const after = Array.from(text.slice(end, end + 2 * CONTEXT + 1)).slice(0, CONTEXT);
  return [
    { type: 'TextQuoteSelector', exact, prefix: before.slice(-CONTEXT).join(''), suffix: after.join('') },
    { type: 'TextPositionSelector', start: before.length, end: before.length + Array.from(exact).length },
  ];
}

const SCHEMA_TYPES: Readonly<Record<Speaker['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  group: 'Organization',
  document: 'CreativeWork',
  unknown: 'Thing',
};

/**
 * A claim as a W3C Web Annotation on its article, whose body is a schema.org Quotation (direct speech) or Claim (any other).
 * `origin` is the server's, without a slash at its end.
 */
export function annotationOf(claim: Claim, article: Article, origin: string): unknown {
  const speakers = claim.speakers.map((s) => ({
    '@type': SCHEMA_TYPES[s.kind],
    name: s.actor_name ?? s.name,
    ...(s.id === null ? {} : { identifier: s.id }),
    ...(s.role === null ? {} : { description: s.role }),
  }));
  const source = `${origin}/articles/${article.id}`;
  const appearance = {
    '@type': 'NewsArticle',
    '@id': source,
    ...(article.title === null ? {} : { headline: article.title }),
    ...(article.url === null ? {} : { url: article.url }),
    ...(article.published === null ? {} : { datePublished: article.published }),
    ...(article.outlet === null ? {} : { publisher: { '@type': 'Organization', name: article.outlet } }),
  };
  return {
    id: `${origin}/claims/${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      '@context': [null, 'https://schema.org'],
      '@type': claim.form === 'direct' ? 'Quotation' : 'Claim',
      text: claim.text,
      inLanguage: claim.language,
      ...(speakers.length === 0 ? {} : claim.form === 'direct' ? { spokenByCharacter: speakers } : { author: speakers }),
      ...(claim.date === null ? {} : { dateCreated: claim.date }),
      ...(claim.topics.length === 0 ? {} : { keywords: claim.topics.map(({ id }) => id) }),
      ...(claim.about.length === 0 ? {} : { mentions: claim.about.map(({ id, name }) => ({ '@type': 'Thing', identifier: id, name })) }),
      ...(claim.form === 'direct' ? { isPartOf: appearance } : { appearance }),
    },
    target: claim.content.map((piece) => ({ type: 'SpecificResource', source, selector: selectorsOf(article.text, piece) })),
  };
}

// ---- Atom

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML 1.0, which has no way to write control characters. */
const xml = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (char) => ESCAPES[char] as string);

const speakersOf = (claim: Claim) => claim.speakers.map((s) => s.actor_name ?? s.name);

function entryOf(claim: Claim, article: Article, origin: string): string {
  const speakers = speakersOf(claim);
  const words = Array.from(claim.text);
  const short = words.length > 120 ? `${words.slice(0, 119).join('')}…` : claim.text;
  return [
    '<entry>',
    `<id>urn:whosaid:claim:${xml(encodeURIComponent(claim.id))}</id>`,
    `<title>${xml(speakers.length > 0 ? `${speakers.join(', ')}: ${short}` : short)}</title>`,
    `<updated>${xml(article.updated_at)}</updated>`,
    `<published>${xml(article.created_at)}</published>`,
    ...(speakers.length > 0 ? speakers : [claim.outlet ?? '?']).map((name) => `<author><name>${xml(name)}</name></author>`),
    `<link rel="alternate" type="application/json" href="${xml(`${origin}/claims/${encodeURIComponent(claim.id)}`)}"/>`,
    ...(article.url === null ? [] : [`<link rel="via" href="${xml(article.url)}"/>`]),
    ...claim.topics.map(({ id }) => `<category term="${xml(id)}"/>`),
    `<content type="text" xml:lang="${claim.language}">${xml(claim.text)}</content>`,
    `<summary type="text">${xml([claim.date ?? (article.published && `reported ${article.published.slice(0, 10)}`), claim.outlet, claim.form, claim.negated ? `not ${claim.act}` : claim.act].filter((part) => part !== null).join(' · '))}</summary>`,
    '</entry>',
  ].join('\n');
}

/** An Atom feed (RFC 4287) of a page of claims. `self`, `next` and `origin` are absolute. */
export function atomOf(
  claims: readonly { claim: Claim; article: Article }[],
  { self, next, origin, title }: { self: string; next: string | null; origin: string; title: string },
): string {
  const updated =
    claims
      .map(({ article }) => article.updated_at)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xml(self)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${updated}</updated>`,
    '<generator>whosaid</generator>',
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    ...(next === null ? [] : [`<link rel="next" type="application/atom+xml" href="${xml(next)}"/>`]),
    ...claims.map(({ claim, article }) => entryOf(claim, article, origin)),
    '</feed>',
    '',
  ].join('\n');
}
