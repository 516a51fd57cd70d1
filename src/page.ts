/**
 * The article of a web page: its text in paragraphs, without what stands around it, and what the page says of it. Pure; scripts are not
 * run and nothing is fetched.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { GivenFields, Refusal } from './article.ts';

/** What a page says of its article. */
export interface Page {
  text: string;
  title?: string;
  outlet?: string;
  author?: string;
  url?: string;
  published?: string;
}

/** Elements nested deeper than this are no page that somebody wrote; walking them would take too long. */
const DEEPEST = 400;

/** Throws a `Refusal` when there is no article on the page. */
export function pageOf(html: string): Page {
  const none = () => new Refusal('empty', 'no article can be found on the page');
  // html, head and body may be left out; the parser does not put them in
  const whole = /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html.replace(/<\/?(?:html|head)(?=[\s>])[^<>]*>|<!doctype[^<>]*>/gi, '')}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  if (!document.documentElement || tooDeep(document.documentElement)) throw none();
  const told = toldBy(document);
  for (const each of [...document.querySelectorAll(AROUND)]) {
    // a page whose article is named so, or stands in a form, keeps it
    if (/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(each.tagName) || each.querySelector('h1, main, article')) continue;
    if ((each.textContent ?? '').length < LONGEST_AROUND) each.remove();
  }
  // the headline is told as the title
  const headlines = [...document.querySelectorAll('h1')];
  if (headlines.length === 1) headlines[0]?.remove();
  const read = new Readability(document as never, { serializer: (root) => root }).parse();
  const text = read?.content
    ? paragraphsOf(read.content as unknown as Element)
        .filter(isOfArticle)
        .join('\n\n')
    : '';
  if (text === '') throw none();
  // readability guesses too; what the page says in so many words goes before
  return {
    text,
    ...kept({ title: read?.title, author: read?.byline, outlet: read?.siteName, published: dateOf(read?.publishedTime) }),
    ...told,
  };
}

/** Whether elements are nested deeper than any page needs; told without recursion. */
function tooDeep(root: Element): boolean {
  let [node, depth]: [Node | null, number] = [root, 0];
  while (node) {
    if (depth > DEEPEST) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (--depth < 0) return false;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}

/** What stands in an article and is not of it, unless it is long. */
const AROUND = [
  'nav, aside, figure, figcaption, form, button, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]',
  '[class*="share"], [class*="social"], [class*="newsletter"], [class*="related"], [class*="caption"], [class*="comments"], [id="comments"]',
].join(', ');
const LONGEST_AROUND = 2000;

// the part of the DOM that is used here
interface Node {
  nodeType: number;
  textContent: string | null;
  firstChild: Node | null;
  nextSibling: Node | null;
  parentNode: Node | null;
  childNodes: Iterable<Node>;
}
interface Element extends Node {
  tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}
interface Document extends Element {
  documentElement: Element | null;
}

const BLOCKS = /^(?:P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|H[1-6]|UL|OL|LI|DL|DT|DD|BLOCKQUOTE|PRE|TABLE|TR|TD|TH|BODY|HR)$/;

interface Paragraph {
  text: string;
  /** All its words are those of links. */
  link: boolean;
  heading: boolean;
}

/** The text of an element by paragraphs, in reading order: a block ends one, and so does a double line break. */
function paragraphsOf(root: Element): string[] {
  const found: Paragraph[] = [];
  let now: Paragraph = { text: '', link: true, heading: false };
  const end = () => {
    const text = now.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') found.push({ ...now, text });
    now = { text: '', link: true, heading: false };
  };
  const walk = (node: Node, link: boolean, heading: boolean) => {
    if (node.nodeType === 3) {
      now.text += node.textContent ?? '';
      now.heading ||= heading;
      if (!link && (node.textContent ?? '').trim() !== '') now.link = false;
      return;
    }
    if (node.nodeType !== 1) return;
    const { tagName } = node as Element;
    if (tagName === 'BR') {
      if (now.text.endsWith('\n')) end();
      else now.text += '\n';
      return;
    }
    const block = BLOCKS.test(tagName);
    if (block) end();
    for (const child of [...node.childNodes]) walk(child, link || tagName === 'A', heading || /^H[1-6]$/.test(tagName));
    if (block) end();
  };
  walk(root, false, false);
  end();
  // a line of links alone leads elsewhere, unless it is a sentence
  return found.filter(({ text, link, heading }) => !link || heading || /[.!?…]["”»]?$/.test(text)).map(({ text }) => text);
}

/** Lines that lead elsewhere or belong to the page, in the words that French and English pages have for them. */
const ELSEWHERE =
  /^(?:(?:à )?(?:lire|voir|écouter|revoir|relire)(?: aussi| également| plus)?|read (?:more|also|next)|see also|related(?: articles?| stories)?|more on this|watch|listen|sur le même (?:sujet|thème)|notre dossier)\s*(?:[:|>→»–—]|$)/i;
const OF_THE_PAGE =
  /^(?:(?:\d+ )?comment(?:s|aires?|er)?(?: \(?\d+\)?)?|loading\W*|chargement\W*|share(?: (?:this|on)\b.{0,30})?|partager(?: (?:sur|cet|l[’']).{0,30})?|tweet(?:er)?|facebook|twitter|x|whatsapp|linkedin|e-?mail|copy link|copier le lien|print|imprimer|advertisement|publicité|sponsored|newsletter|sign up.{0,60}|subscribe.{0,60}|s['’]abonner.{0,60}|abonnez-vous.{0,60}|inscrivez-vous.{0,60}|(?:photo|image|crédits?|credit|getty)\s*[:©/].{0,120}|©.{0,120})$/i;

const isOfArticle = (line: string) => !ELSEWHERE.test(line) && !OF_THE_PAGE.test(line);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the page says of its article: JSON-LD before OpenGraph before other tags. */
function toldBy(document: Document): Omit<Page, 'text'> {
  const ld = articleOf(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const time = document
    .querySelector('article time[datetime], main time[datetime], time[datetime][pubdate], time[datetime]')
    ?.getAttribute('datetime');
  const author = namesOf(ld?.author) ?? [meta('author', 'article:author', 'dc.creator')].find((name) => name && !/^https?:/.test(name));
  return kept({
    title: textOf(ld?.headline) ?? meta('og:title', 'twitter:title') ?? document.querySelector('h1')?.textContent?.trim(),
    outlet: namesOf(ld?.publisher) ?? meta('og:site_name', 'application-name'),
    author: author?.replace(/^(?:by|par)\s+/i, ''),
    url:
      meta('og:url') ??
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      textOf(ld?.url) ??
      textOf(ld?.mainEntityOfPage),
    published: [textOf(ld?.datePublished), meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dc.date.issued'), time]
      .map(dateOf)
      .find(Boolean),
  });
}

/** The first article that the page's JSON-LD describes. */
function articleOf(document: Document): Json | undefined {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')]) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const things = [value]
      .flat()
      .flatMap((thing) => (isObject(thing) && Array.isArray(thing['@graph']) ? (thing['@graph'] as unknown[]) : [thing]));
    const found = things.find(
      (thing) => isObject(thing) && [thing['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(String(type))),
    );
    if (found) return found as Json;
  }
  return undefined;
}

const textOf = (value: unknown): string | undefined => {
  const text = isObject(value) ? (value['@id'] ?? value.name) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
};

/** A name, or the names of several. */
const namesOf = (value: unknown): string | undefined => {
  const names = [value].flat().flatMap((each) => textOf(isObject(each) ? each.name : each) ?? []);
  return names.length > 0 ? names.join(', ') : undefined;
};

/** A date as pages write it, as we take it: `2023-09-04 16:12:00+0200` has a T and a colon here. */
function dateOf(written: string | null | undefined): string | undefined {
  const date = written
    ?.trim()
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d\d:)/, '$1T')
    .replace(/ ?([+-]\d\d)(\d\d)$/, '$1:$2');
  return [date, date?.slice(0, 10)].find((each) => each !== undefined && GivenFields.shape.published.safeParse(each).success);
}

/** The fields that we would take if they were given. */
function kept(fields: { [field in keyof Omit<Page, 'text'>]: string | null | undefined }): Omit<Page, 'text'> {
  const fit = Object.entries(fields).flatMap(([field, value]) => {
    const tidy = value?.replace(/\s+/g, ' ').trim();
    return tidy && GivenFields.shape[field as keyof typeof fields].safeParse(tidy).success ? [[field, tidy]] : [];
  });
  return Object.fromEntries(fit) as Omit<Page, 'text'>;
}
