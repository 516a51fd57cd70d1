/** The entries of an RSS or Atom feed. Nothing is fetched: an entry is what the feed itself holds of it. */
import { parseFeed } from 'feedsmith';
import { GivenFields, Refusal } from './article.ts';

/** An entry: its HTML, and what the feed says of it. */
export interface Entry {
  html: string;
  given: { title?: string; outlet?: string; author?: string; url?: string; published?: string };
}

type Told = { [field in keyof Entry['given']]: string | null | undefined };

/** The entries of a feed file, in its order. Throws a `Refusal` when it is no feed. */
export function entriesOf(xml: string): Entry[] {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(xml);
  } catch {
    throw new Refusal('empty', 'this is no RSS or Atom feed');
  }
  if (parsed.format === 'rss') {
    const { title: outlet, items = [] } = parsed.feed;
    return items.map((item) => ({
      html: item.content?.encoded ?? item.description ?? '',
      given: givenOf({
        title: item.title,
        outlet,
        author: item.dc?.creators?.join(', '),
        url: item.link,
        published: dayOf(item.pubDate === undefined ? item.dc?.dates?.[0] : String(item.pubDate)),
      }),
    }));
  }
  if (parsed.format === 'atom') {
    const { title: outlet, entries = [] } = parsed.feed;
    return entries.map((entry) => ({
      html: entry.content?.value ?? entry.summary?.value ?? '',
      given: givenOf({
        title: entry.title?.value,
        outlet: outlet?.value,
        author: entry.authors?.flatMap(({ name }) => name ?? []).join(', '),
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        published: dayOf(entry.published ?? entry.updated),
      }),
    }));
  }
  throw new Refusal('empty', 'this is no RSS or Atom feed');
}

function givenOf(told: Told): Entry['given'] {
  const kept = Object.entries(told).flatMap(([field, value]) => {
    const tidy = value?.replace(/\s+/g, ' ').trim();
    return tidy && GivenFields.shape[field as keyof Told].safeParse(tidy).success ? [[field, tidy]] : [];
  });
  return Object.fromEntries(kept) as Entry['given'];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** «Mon, 04 Sep 2023 10:00:00 +0200» as 2023-09-04: the day as written, whatever the zone. ISO 8601 is left as it is. */
function dayOf(date: unknown): string | undefined {
  const written = typeof date === 'string' ? date : undefined;
  const [, day, month, year] = /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(written ?? '') ?? [];
  if (!day || !month || !year) return written;
  return `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
