/** In which language names are told: `Accept-Language` (RFC 9110, 12.5.4). */

/** The languages that a request prefers, the most wanted first, without their regions; those of weight 0 left out. */
export function languagesWanted(header: string | undefined): string[] {
  const wanted = (header ?? '').split(',', 50).flatMap((part) => {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    return /^[a-z]{2,3}(?:-|$)/.test(range) && weight > 0 ? [{ language: range.split('-')[0] as string, weight }] : [];
  });
  return [...new Set(wanted.sort((a, b) => b.weight - a.weight).map(({ language }) => language))];
}

/** The name in the first of these languages that there is one in, then in English, then in any. */
export const nameIn = (names: Readonly<Record<string, string | undefined>>, wanted: readonly string[]): string | undefined =>
  [...wanted, 'en'].map((language) => names[language]).find((name) => name !== undefined) ?? Object.values(names)[0];
