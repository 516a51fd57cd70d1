import { expect, test } from 'vitest';
import { entriesOf } from '../src/feed.ts';

test('an Atom feed tells of its entries', () => {
  const [entry, ...others] = entriesOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>La Gazette</title><id>u</id><updated>2023-09-04T10:00:00Z</updated>
    <entry><title>T</title><id>x</id><link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/><published>2023-09-04T10:00:00+02:00</published>
    <author><name>Claire Dubois</name></author><content type="html">&lt;p&gt;Le port.&lt;/p&gt;</content></entry></feed>`);
  expect(others).toEqual([]);
  expect(entry).toEqual({
    html: '<p>Le port.</p>',
    given: { title: 'T', outlet: 'La Gazette', author: 'Claire Dubois', url: 'https://example.org/a', published: '2023-09-04T10:00:00+02:00' },
  });
});

test('what an RSS item holds in full goes before its summary, and what we would not take is left out', () => {
  const [item] = entriesOf(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>La Gazette</title><item><link>javascript:1</link><pubDate>hier</pubDate>
    <description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded></item></channel></rss>`);
  expect(item).toEqual({ html: '<p>long</p>', given: { outlet: 'La Gazette' } });
});
