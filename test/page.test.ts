import { describe, expect, test } from 'vitest';
import { decodePage, Refusal } from '../src/article.ts';
import { pageOf } from '../src/page.ts';
import { openPool } from '../src/pool.ts';

const P = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai.';
const Q = '« Nous attendons un calendrier, et vite », a dit le docker Paul Roy, qui parle au nom de tous.';
const page = (body: string, head = '', attributes = '') => `<!doctype html><html lang="fr"><head>${head}</head><body ${attributes}>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the text of a page', () => {
  test('is its article by paragraphs, inline marks and all', () => {
    const { text } = pageOf(page(`<article><h1>Le port</h1><p>La ministre <b>Anne</b>\n   <i>Lemaire</i> a annoncé mardi que le port rouvrirait en mai.</p><p>${Q}<br><br>Il n’a rien ajouté, ce jeudi.</p></article>`));
    expect(text).toBe(`${P}\n\n${Q}\n\nIl n’a rien ajouté, ce jeudi.`);
  });

  test('is without what stands around it', () => {
    const around = [
      '<figure><img src="x"><figcaption>Le maire dit que la photo est belle.</figcaption></figure>',
      '<p><a href="/x">LIRE | Le préfet a dit que tout allait bien</a></p>',
      '<p><a href="/x">Le maire : « rien ne va »</a></p>',
      '<p>À lire aussi : le maire dit que rien ne va.</p>',
      '<p>Read more: the mayor said that nothing works.</p>',
      '<p>Comment (0)</p><p>Commentaires</p><p>Loading...</p><p>Partager sur Facebook</p><p>Publicité</p><p>Crédit : Agence</p>',
      '<div class="share-bar">Partager</div><aside>Le préfet a dit non.</aside><nav><a href="/">Accueil</a></nav>',
      '<div class="related-links"><p>Le syndicat a dit que la grève continue.</p></div><form>Le site dit que vous devez vous abonner.</form>',
    ].join('\n');
    expect(pageOf(page(`<article><p>${P}</p>${around}<p>${Q}</p></article><footer>© La Gazette</footer>`)).text).toBe(`${P}\n\n${Q}`);
  });

  test('keeps sentences that look like it', () => {
    const sentences = ['Lire dans le noir fatigue, a dit le docteur Roy.', 'Share prices fell, the bank said on Monday.', 'Commenter ne sert à rien, a dit le maire.'];
    expect(pageOf(page(`<article>${sentences.map((each) => `<p>${each}</p>`).join('')}<p>${P}</p><p>${Q}</p></article>`)).text.split('\n\n')).toEqual([...sentences, P, Q]);
  });

  test('is there when the whole page is called so, or stands in a form', () => {
    for (const html of [page(`<article class="no-share"><p>${P}</p><p>${Q}</p></article>`, '', 'class="has-social-share"'), page(`<form><main><p>${P}</p><p>${Q}</p></main></form>`)])
      expect(pageOf(html).text).toBe(`${P}\n\n${Q}`);
  });

  test('is there when html, head or body are left out', () => {
    const body = `<article><p>${P}</p><p>${Q}</p></article>`;
    for (const html of [body, `<head><meta charset="utf-8"></head>${body}`, `<!doctype html><html lang="fr"><head><title>T</title></head>${body}</html>`]) expect(pageOf(html).text).toBe(`${P}\n\n${Q}`);
  });

  test.each(['', '<p></p>', '<html></html>', page('<nav>Accueil</nav>'), '<div>'.repeat(2000)])('is refused when there is none: %#', (html) => {
    expect(() => pageOf(html)).toThrow(Refusal);
  });
});

describe('what a page says of its article', () => {
  const body = `<article><h1>Un titre</h1><time datetime="2024-01-03">mercredi</time><p>${P}</p><p>${Q}</p></article>`;
  const meta = '<title>Un titre - Site</title><meta property="og:title" content="Titre OG"><meta property="og:site_name" content="Site OG"><meta property="article:published_time" content="2024-01-02 10:00:00+0100"><meta name="author" content="Par Jean Roy"><link rel="canonical" href="https://example.org/a">';

  test('JSON-LD goes first', () => {
    const news = { '@type': 'NewsArticle', headline: 'Titre LD', datePublished: '2024-01-01T08:00:00Z', author: [{ name: 'Claire Dubois' }, { name: 'Jean Roy' }], publisher: { name: 'Site LD' } };
    for (const value of [news, [{ '@type': 'WebSite' }, news], { '@graph': [{ '@type': 'WebPage' }, { ...news, '@type': ['ReportageNewsArticle'] }] }])
      expect(pageOf(page(body, ld(value) + meta))).toMatchObject({ title: 'Titre LD', published: '2024-01-01T08:00:00Z', author: 'Claire Dubois, Jean Roy', outlet: 'Site LD', url: 'https://example.org/a' });
  });

  test('then OpenGraph, then other tags', () => {
    expect(pageOf(page(body, `<script type="application/ld+json">{broken</script>${meta}`))).toMatchObject({ title: 'Titre OG', outlet: 'Site OG', published: '2024-01-02T10:00:00+01:00', author: 'Jean Roy' });
    expect(pageOf(page(body))).toMatchObject({ title: 'Un titre', published: '2024-01-03' });
  });

  test('what we would not take is left out', () => {
    const { published, url, outlet } = pageOf(page(`<p>${P}</p><p>${Q}</p>`, `<meta property="og:url" content="javascript:1"><meta name="date" content="hier"><meta property="og:site_name" content="${'x'.repeat(300)}">`));
    expect([published, url, outlet]).toEqual([undefined, undefined, undefined]);
  });
});

test('the bytes of a page are read by the charset that it names', () => {
  const latin = (html: string) => Buffer.from(html, 'latin1');
  expect(decodePage(Buffer.from('é'))).toBe('é');
  expect(decodePage(latin('é'))).toBe('é');
  expect(decodePage(latin('<meta charset="iso-8859-1">é'))).toContain('é');
  expect(decodePage(Buffer.from('\ufeffé', 'utf16le'))).toBe('é');
  expect(decodePage(latin('<meta charset=klingon>é'))).toContain('é');
  expect(decodePage(latin('é'), 'windows-1252')).toBe('é');
  expect(() => decodePage(latin('é'), 'utf-8')).toThrow(Refusal);
});

test('a page that takes too long is refused, and the next is read', async () => {
  const pool = openPool({ size: 1, pageSeconds: 2 });
  const error = await pool.page('<div>'.repeat(200_000)).catch((e) => e);
  expect(error).toBeInstanceOf(Refusal);
  await expect.poll(() => pool.page(page(`<p>${P}</p><p>${Q}</p>`)).catch(() => null), { timeout: 30_000 }).toMatchObject({ text: `${P}\n\n${Q}` });
  await pool.close();
});
