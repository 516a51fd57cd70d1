import { expect, test } from 'vitest';
import { readings } from '../src/extract/extract.ts';

/** Who says what, before it is weighed: "mention | words of content". */
const said = (text: string) =>
  readings(text, { language: 'en' }).candidates.map((k) => {
    const words = (spans: readonly { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
    return `${words(k.source.mentions)} | ${words(k.content)}`;
  });

test.each([
  ['“The bridge is safe,” Moreau told reporters. “It has been safe for years.”', ['Moreau | The bridge is safe', ' | It has been safe for years']],
  ["''The bridge is safe,'' the mayor said on Friday.", ['the mayor | The bridge is safe']],
  ['“The bridge is safe," Moreau said.', ['Moreau | The bridge is safe']],
  ['“Who will pay?” Moreau asked on Friday.', ['Moreau | Who will pay']],
  ['“The bridge is safe,” Moreau said.\n\n“The road is another matter.\n\n“It floods every winter.”', ['Moreau | The bridge is safe', ' | The road is another matter … It floods every winter']],
  ['The mayor answered the next day:\n\n“The bridge is safe, and it always was.”', ['The mayor | The bridge is safe, and it always was']],
  ['The mayor met critics who say the bridge is unsafe.', ['critics who | the bridge is unsafe']],
  ['One of the aides who left last year said the mayor had known.', ['One of the aides | the mayor had known']],
  ['Rosa Moreau, 41, of Dover, Vt., said the bridge was safe.', ['Rosa Moreau | the bridge was safe']],
  ['The plan, officials said, had failed.', ['officials | The plan … had failed']],
  ['It was, Moreau said, a mistake.', ['Moreau | It was … a mistake']],
  ['They stopped a plan that experts said would fail.', ['experts | that … would fail']],
  ['As Moreau noted, the bridge was never inspected.', ['Moreau | the bridge was never inspected']],
  ['According to a letter seen by the paper, the bridge was never inspected.', ['a letter | the bridge was never inspected']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  ['“Who will pay?” Nobody knows.'], // the words behind the quotation are not who spoke it
  ['The Latest: bridge closed until Monday.'],
])('no claim: %s', (text) => {
  expect(said(text)).toEqual([]);
});
