import { expect, test } from 'vitest';
import { SINGLE } from '../src/actors/data/rows.ts';
import { SEEDS } from '../src/actors/data/index.ts';
import { lastNameKeys, nameKey, nameSound, slug, soundOf } from '../src/actors/keys.ts';
import { registryOf } from '../src/actors/registry.ts';
import type { Seed, SeedRole } from '../src/actors/seed.ts';
import { daysOf } from '../src/edtf.ts';
import { COUNTRIES } from '../src/lang/countries.ts';
import { places as english } from '../src/lang/en/places.ts';
import { places as french } from '../src/lang/fr/places.ts';

const byId = new Map(SEEDS.map((seed) => [seed.id, seed]));
const people = SEEDS.filter(({ kind }) => kind === 'person');
const namesOf = ({ names }: Seed) => [...(names.en ?? []), ...(names.fr ?? []), ...(names.other ?? [])];

test('several hundred actors of each kind', () => {
  expect(people.length).toBeGreaterThan(900);
  expect(SEEDS.filter(({ kind }) => kind === 'organisation').length).toBeGreaterThan(900);
  expect(SEEDS.filter(({ outlet }) => outlet).length).toBeGreaterThan(200);
});

test('ids are slugs, each once, and those of the language packs', () => {
  expect(byId.size).toBe(SEEDS.length);
  expect(SEEDS.map(({ id }) => id).filter((id) => id !== slug(id))).toEqual([]);
  expect(people.filter(({ id, names }) => id !== slug(names.en?.[0] ?? '')).map(({ id }) => id)).toEqual([]);
  const packs = [...english.byName.values(), ...french.byName.values()];
  expect(packs.filter(({ id, kind }) => byId.get(id)?.kind !== kind).map(({ id }) => id)).toEqual([]);
});

test('everybody has names in both languages, each once, without blanks', () => {
  expect(SEEDS.filter(({ names }) => !names.en?.length || !names.fr?.length).map(({ id }) => id)).toEqual([]);
  for (const { id, names } of SEEDS) {
    for (const of of [names.en, names.fr, names.other]) {
      expect(new Set(of).size, id).toBe(of?.length ?? 0);
      for (const name of of ?? []) expect(name, id).toBe(name.trim().replace(/\s+/g, ' '));
    }
  }
});

test('what is referred to exists; countries are countries; nothing is a part of itself', () => {
  const countries = new Set(COUNTRIES.map(({ id }) => id));
  const lost = SEEDS.flatMap(({ id, country, part_of, roles = [] }) => [
    ...(country === undefined || countries.has(country) ? [] : [`${id}: country ${country}`]),
    ...[part_of, ...roles.map(({ at }) => at)].flatMap((other) => (other === undefined || byId.has(other) ? [] : [`${id}: ${other}`])),
  ]);
  expect(lost).toEqual([]);
  for (const { id } of SEEDS) {
    const above = [id];
    for (let part = byId.get(id)?.part_of; part !== undefined; part = byId.get(part)?.part_of) {
      expect(above, id).not.toContain(part);
      above.push(part);
    }
  }
});

test('a body of a state speaks for it, a parliament, court or central bank does not', () => {
  const speaksFor = (id: string) => {
    const above: string[] = [];
    for (let part = byId.get(id)?.part_of; part !== undefined; part = byId.get(part)?.part_of) above.push(part);
    return above;
  };
  expect(speaksFor('us-national-security-council')).toEqual(['white-house', 'united-states']);
  expect(speaksFor('kremlin')).toEqual(['russia']);
  expect(speaksFor('russian-foreign-ministry')).toEqual(['russia']);
  expect(speaksFor('washington')).toEqual(['united-states']);
  expect(speaksFor('us-federal-reserve')).toEqual([]);
  expect(speaksFor('us-senate')).toEqual(['us-congress']);
  expect(speaksFor('hamas')).toEqual([]);
  expect(speaksFor('crimea')).toEqual([]);
});

const span = ({ from, to }: SeedRole) => ({
  from: from === undefined ? null : daysOf(from),
  to: to === undefined ? null : daysOf(to),
});

test('offices begin before they end, and their dates are EDTF', () => {
  for (const { id, roles = [] } of people) {
    for (const role of roles) {
      for (const date of [role.from, role.to]) if (date !== undefined) expect(date, id).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      const { from, to } = span(role);
      if (role.from !== undefined) expect(from, `${id} ${role.from}`).not.toBeNull();
      if (role.to !== undefined) expect(to, `${id} ${role.to}`).not.toBeNull();
      if (from && to) expect(from.earliest <= to.latest, `${id}: ${role.title.en}`).toBe(true);
    }
  }
});

test('an office for one has one holder at a time', () => {
  const held = new Map<string, { id: string; role: SeedRole }[]>();
  for (const { id, roles = [] } of people) {
    for (const role of roles) {
      if (!SINGLE.has(role.title.en) || role.from === undefined) continue;
      const office = `${role.title.en} ${role.at}`;
      held.set(office, [...(held.get(office) ?? []), { id, role }]);
    }
  }
  const overlaps: string[] = [];
  for (const [office, holders] of held) {
    for (const [i, a] of holders.entries()) {
      for (const b of holders.slice(i + 1)) {
        // certain only when even the latest start lies before the earliest end
        const starts = [span(a.role).from?.latest ?? '', span(b.role).from?.latest ?? ''].sort().at(-1) as string;
        const ends = [span(a.role).to?.earliest ?? '9999', span(b.role).to?.earliest ?? '9999'].sort()[0] as string;
        if (starts < ends) overlaps.push(`${office}: ${a.id}, ${b.id}`);
      }
    }
  }
  expect(overlaps).toEqual([]);
});

test('no two actors have one full name', () => {
  const bearers = new Map<string, Set<string>>();
  for (const seed of SEEDS) for (const name of namesOf(seed)) bearers.set(nameKey(name), (bearers.get(nameKey(name)) ?? new Set()).add(seed.id));
  const shared = [...bearers].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`);
  // the country in English, its capital in French
  expect(shared).toEqual(['mexico: mexico, mexico-city']);
});

test('no two people sound alike by their full names', () => {
  const bearers = new Map<string, Set<string>>();
  for (const seed of people) {
    for (const name of namesOf(seed)) {
      const { key } = nameSound(name);
      if (key.includes(' ')) bearers.set(key, (bearers.get(key) ?? new Set()).add(seed.id));
    }
  }
  expect([...bearers].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`)).toEqual([]);
});

test('everybody is found by every name, by its sound and by a last name', () => {
  const registry = registryOf(
    SEEDS.map((seed) => ({
      id: seed.id, kind: seed.kind, name: namesOf(seed)[0] as string, names: namesOf(seed), gender: seed.gender ?? null, country: seed.country ?? null,
      part_of: seed.part_of ?? null, roles: [],
    })),
  );
  const lost: string[] = [];
  for (const seed of SEEDS) {
    for (const name of namesOf(seed)) {
      const key = nameKey(name);
      const found = (list: readonly { id: string }[]) => list.some(({ id }) => id === seed.id);
      if (!found(registry.full(key))) lost.push(`${seed.id}: ${name}`);
      if (seed.kind !== 'person') continue;
      const { key: sound } = nameSound(name);
      if (sound.includes(' ') && !found(registry.sound(sound))) lost.push(`${seed.id}: sound of ${name}`);
      for (const last of lastNameKeys(key)) {
        if (!found(registry.last(last)) || !found(registry.lastSound(last.split(' ').map(soundOf).join(' ')))) lost.push(`${seed.id}: last name of ${name}`);
      }
    }
  }
  expect(lost).toEqual([]);
});

test('spellings of one name in French, English and Cyrillic mostly sound alike', () => {
  // those that are transcribed, not translated: one given and one family name
  const spelt = people.filter(({ names }) => (names.other ?? []).some((name) => /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+$/u.test(name)));
  const alike = spelt.filter(({ names }) => new Set([names.en?.[0], names.fr?.[0]].map((name) => nameSound(name ?? '').key)).size === 1);
  expect(spelt.length).toBeGreaterThan(80);
  expect(alike.length / spelt.length).toBeGreaterThan(0.8);
});
