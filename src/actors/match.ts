/**
 * Who the names of an article are. What an article alone and the registry's data tell decides here, so that it does not matter which
 * article comes first; which of those that articles brought in are one is decided over all of them (`link.ts`).
 */
import { distance } from 'fastest-levenshtein';
import type { About, Claim, Kind, Speaker, Via } from '../claim.ts';
import { type Days, fits, holderOf, isAddressed, mentionGender, standing, type Title, titleOf, titlesOf } from './evidence.ts';
import { bodyKey, fold, lastNameKeys, nameKey, nameSound, slug, soundOf, wordsOf } from './keys.ts';
import type { Known, Registry } from './registry.ts';
import type { Field } from './titles.ts';

export interface MatchedArticle {
  readonly id: string;
  /** First and last day of publication; '' when not dated. */
  readonly days: Days;
  /** The article's text; asked for only when a last name alone needs it. */
  readonly text: () => string;
}

export interface Index {
  readonly registry: Registry;
  /** Whom a person assigned a name to, by its key, in this article or everywhere. */
  rule(nameKey: string, articleId: string): { id: string; name: string } | undefined;
}

/** An actor as an article speaks of it. */
export interface Met {
  readonly id: string;
  /** The name to show should the actor be new. */
  readonly name: string;
  /** Other names that it is found by. */
  readonly spelling: string;
  readonly kind: Kind;
  readonly anonymous: boolean;
  /** Key of the last name when nothing else is known. */
  readonly lone: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly country: string | null;
  readonly role: string | null;
  /** What tells it from others: `gender:f`, `country:russia`, `field:state`, `office:minister`, `initials:w`. */
  readonly facts: readonly string[];
  said: number;
  told: number;
}

export interface Identified {
  readonly claims: Claim[];
  readonly met: readonly Met[];
}

interface Evidence {
  readonly name: string;
  readonly titles: readonly Title[];
  readonly gender: 'm' | 'f' | null;
  readonly country: string | null;
  readonly field: string | null;
  readonly office: string | null;
  readonly role: string | null;
}

interface Who {
  readonly id: string | null;
  readonly name: string | null;
  readonly candidates?: readonly { id: string; name: string }[];
  readonly lone: string | null;
  readonly kind: Kind | null;
}

const only = <T>(all: Iterable<T>): T | null => {
  const set = new Set(all);
  return set.size === 1 ? ([...set][0] as T) : null;
};

/** What all the mentions of one name in an article say of its bearer. */
function evidenceOf(name: string, speakers: readonly Speaker[], registry: Registry): Evidence {
  const roles = [...new Set(speakers.flatMap(({ role }) => role ?? []))];
  const titles = roles.map((role) => titleOf(role, registry));
  const forms = speakers.flatMap(({ mention }) => (mention ? [mentionGender(mention.text, name)] : []));
  return {
    name,
    titles,
    // a form of address says more than a first name
    gender: only([...forms, ...titles.map(({ gender }) => gender)].filter((gender) => gender !== null)) ?? only(speakers.flatMap(({ gender }) => gender ?? [])),
    country: only(titles.flatMap(({ country }) => country ?? [])),
    field: only(titles.flatMap(({ field }) => field ?? [])),
    office: only(titles.flatMap(({ office }) => office ?? [])),
    role: roles.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null,
  };
}

/** Whether what the article says rules somebody of the registry out. */
function contradicts(evidence: Evidence, known: Known, registry: Registry): boolean {
  if (evidence.gender !== null && known.gender !== null && evidence.gender !== known.gender) return true;
  if (evidence.field !== null && known.roles.length > 0) {
    const fields = known.roles.flatMap((role) => titlesOf(role, registry).map(({ field }) => field ?? 'state'));
    if (!fields.includes(evidence.field as Field)) return true;
  }
  if (evidence.country !== null && known.country !== null) {
    const countries = new Set([known.country, ...known.roles.flatMap(({ at }) => (at === null ? [] : (registry.countryOf(at) ?? [])))]);
    if (!countries.has(evidence.country)) return true;
  }
  return evidence.titles.some(({ kin }) => kin) && evidence.gender === null && known.roles.length > 0;
}

const initialsDiffer = (a: string, b: string) => a !== '' && b !== '' && a !== b;

/** What speaks for somebody: an office that fits (up to 3), the country of the title (1). */
function support(evidence: Evidence, known: Known, registry: Registry, days: Days): number {
  const office = Math.max(0, ...evidence.titles.flatMap((title) => known.roles.map((role) => fits(title, role, registry, days))));
  const same = evidence.country !== null && (evidence.country === known.country || known.roles.some(({ at }) => at !== null && registry.countryOf(at) === evidence.country));
  return office + (same ? 1 : 0);
}

/** The one that stands out, or null. */
function best<T>(all: readonly T[], score: (one: T) => number): { one: T | null; score: number; tied: T[] } {
  const scores = all.map(score);
  const top = Math.max(...scores);
  const tied = all.filter((_, i) => scores[i] === top);
  return { one: tied.length === 1 ? (tied[0] as T) : null, score: top, tied };
}

const LIKE_A_NAME = /\p{Lu}|\p{Lo}/u;
const isFull = (name: string) => nameKey(name).includes(' ');

/** A family name with its particles and nothing else: «Choïgou», «von der Leyen», «Ben Salmane». */
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'al', 'el', 'ben', 'bin', 'da', 'di', 'dos', 'del', 'o', 'mc', 'd', 'l']);
const isLone = (name: string): boolean => {
  const words = nameKey(name).split(' ');
  return words.length > 0 && words.slice(0, -1).every((word) => PARTICLES.has(word));
};

/**
 * Gives the speakers, `about` and `via` of an article's claims the ids that they have everywhere. Answers the claims and whom the article
 * speaks of. Claims that went through this before are read again as if they had not. A person whom several may be has no id and candidates.
 */
export function identify(article: MatchedArticle, claims: readonly Claim[], index: Index): Identified {
  const { registry } = index;
  const byName = new Map<string, Speaker[]>();
  const persons = new Set<string>();
  /** Last names of the registry of which nothing in the article says that they are persons'. */
  const guessed = new Set<string>();
  for (const speaker of claims.flatMap(({ speakers }) => speakers)) {
    const list = byName.get(speaker.name);
    if (list) list.push(speaker);
    else byName.set(speaker.name, [speaker]);
    if (speaker.kind === 'person' || (speaker.mention && isAddressed(speaker.mention.text))) persons.add(speaker.name);
    else if (speaker.kind === 'unknown' && !speaker.anonymous && isLone(speaker.name) && registry.last(nameKey(speaker.name)).length > 0) guessed.add(speaker.name);
  }
  for (const { id, name, kind } of claims.flatMap(({ about }) => about)) {
    if (byName.has(name)) continue;
    // databases of before have no kind: places and bodies are in the registry's data
    if (kind === 'person' || (kind === undefined && isFull(name) && id === slug(name) && registry.byId(id) === undefined)) persons.add(name);
  }

  let words: string | undefined;
  let places: ReadonlySet<string> | undefined;
  const text = () => {
    words ??= ` ${wordsOf(article.text()).join(' ')} `;
    return words;
  };
  const countriesOfText = () => {
    places ??= new Set(registry.named(text().trim().split(' ')).flatMap(({ named }) => named.country ?? []));
    return places;
  };

  const evidences = new Map<string, Evidence>();
  const evidence = (name: string): Evidence => {
    let found = evidences.get(name);
    if (!found) {
      found = evidenceOf(name, byName.get(name) ?? [], registry);
      evidences.set(name, found);
    }
    return found;
  };
  const known = (one: { id: string; name: string }, kind: Kind | null = 'person'): Who => ({ id: one.id, name: one.name, lone: null, kind });
  const open = (several: readonly { id: string | null; name: string | null }[]): Who => ({
    id: null,
    name: null,
    lone: null,
    kind: 'person',
    candidates: several
      .flatMap(({ id, name }) => (id === null ? [] : { id, name: name ?? id }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, 20),
  });

  // ---- persons by their full name

  function fullPerson(name: string, mentions: readonly { end: number }[]): Who {
    const its = evidence(name);
    const key = nameKey(name);
    const { key: sound, initials } = nameSound(name);
    const mayBe = (known: Known) => known.kind === 'person' && !contradicts(its, known, registry);
    let found = [...new Set([...registry.full(key), ...registry.sound(sound)])].filter(mayBe).filter((one) => one.names.every((other) => nameSound(other).key !== sound || !initialsDiffer(nameSound(other).initials, initials)));
    if (found.length > 1) found = best(found, (one) => support(its, one, registry, article.days)).tied;
    if (found.length > 1) return open(found);
    if (found[0]) return known(found[0]);
    // a name that was cut short: «Kim Jong» of «Kim Jong Un», of «Kim Jong-il»
    for (const { end } of mentions) {
      const next = /^(?:[ \u00a0-](\p{Lu}[\p{L}'’-]+)|(-\p{Ll}{2,}))/u.exec(article.text().slice(end, end + 40));
      const full = next ? `${name}${next[1] ? ` ${next[1]}` : next[2]}` : '';
      const longer = full ? [...new Set([...registry.full(nameKey(full)), ...registry.sound(nameSound(full).key)])].filter(mayBe) : [];
      if (longer.length === 1) return known(longer[0] as Known);
    }
    // one letter off, and what the article says of them fits
    const parts = sound.split(' ');
    if (parts.length === 2) {
      const near = registry.lastSound(parts[1] as string).filter(
        (one) =>
          mayBe(one) &&
          support(its, one, registry, article.days) >= 2 &&
          one.names.some((other) => {
            const its = nameSound(other);
            return its.key.endsWith(` ${parts[1]}`) && distance(its.key, sound) === 1 && !initialsDiffer(its.initials, initials);
          }),
      );
      if (near.length === 1) return known(near[0] as Known);
    }
    const id = slug(name);
    return known({ id: registry.byId(id) ? `${id}-2` : id, name });
  }

  // ---- persons by their last name

  function lonePerson(name: string): Who {
    const its = evidence(name);
    const key = nameKey(name);
    const sound = key.split(' ').map(soundOf).join(' ');
    // somebody of the article
    const bearers = [...whole].filter(([full]) => {
      const lasts = lastNameKeys(nameKey(full));
      return lasts.includes(key) || lasts.some((last) => last.split(' ').map(soundOf).join(' ') === sound);
    });
    const inArticle = new Map(bearers.map(([full, who]) => [who.id ?? full, { full, who }]));
    if (inArticle.size > 0) {
      const fit = [...inArticle.values()].filter(({ full }) => !clash(its, evidence(full)));
      if (fit.length === 1 && inArticle.size === 1) return (fit[0] as { who: Who }).who;
      const named = fit.filter(({ full }) => its.office !== null && evidence(full).office === its.office);
      if (fit.length > 1 && named.length === 1) return (named[0] as { who: Who }).who;
      if (fit.length === 1 && (its.gender !== null || its.field !== null)) return (fit[0] as { who: Who }).who;
      if (fit.length > 0) return open(fit.map(({ who }) => who));
    }
    const exact = registry.last(key);
    const alike = registry.lastSound(sound).filter((one) => !exact.includes(one));
    const possible = [...exact, ...alike].filter((one) => !contradicts(its, one, registry));
    const titled = its.titles.some(({ office }) => office !== null);
    const supported = possible.flatMap((one) => {
      const said = support(its, one, registry, article.days);
      // an office that is none of theirs
      if (titled && said < 2) return [];
      if (said === 0 && !exact.includes(one)) return [];
      const near = one.country !== null && countriesOfText().has(one.country) ? 1 : 0;
      const present = one.names.some((full) => isFull(full) && text().includes(` ${nameKey(full)} `)) ? 3 : 0;
      return said + near + present > 0 ? [{ one, score: said * 4 + near * 2 + present + standing(one, registry, article.days) }] : [];
    });
    if (supported.length > 0) {
      const { one, tied } = best(supported, ({ score }) => score);
      return one ? known(one.one) : open(tied.map((each) => each.one));
    }
    const marks = [its.gender === 'f' ? 'f' : null, its.country, its.office].filter((mark) => mark !== null);
    const base = slug(name);
    const own = registry.byId(base);
    const id = [own && own.kind !== 'person' ? `${base}-name` : base, ...marks].join('~');
    return { id, name, lone: key, kind: 'person' };
  }

  // ---- everybody

  const whole = new Map<string, Who>();
  const whos = new Map<string, Who>();
  const mentionsOf = (name: string) => [
    ...(byName.get(name) ?? []).flatMap(({ mention }) => mention ?? []),
    ...claims.flatMap(({ about }) => about.flatMap((one) => (one.name === name ? one.mention : []))),
  ];
  for (const name of persons) {
    const speakers = byName.get(name) ?? [];
    if (speakers.some(({ anonymous }) => anonymous)) continue;
    // a description is no name: «le ministre russe»
    if (speakers.length > 0 && isDescription(name, speakers)) continue;
    const rule = index.rule(nameKey(name), article.id);
    if (rule) whos.set(name, known(rule));
    else if (isFull(name) && !isLone(name)) whos.set(name, fullPerson(name, mentionsOf(name)));
    else continue;
    whole.set(name, whos.get(name) as Who);
  }
  for (const name of persons) {
    if (whos.has(name) || !LIKE_A_NAME.test(name)) continue;
    const speakers = byName.get(name) ?? [];
    if (speakers.some(({ anonymous }) => anonymous) || (speakers.length > 0 && isDescription(name, speakers))) continue;
    const single = only(registry.full(nameKey(name)).filter(({ kind }) => kind === 'person'));
    whos.set(name, single && !contradicts(evidence(name), single, registry) ? known(single) : lonePerson(name));
  }
  for (const name of guessed) {
    if (whos.has(name)) continue;
    const who = lonePerson(name);
    if (who.id !== null && who.lone === null) whos.set(name, who);
  }

  function other(name: string, id: string | null, kind: Kind): Who | null {
    const rule = index.rule(nameKey(name), article.id);
    if (rule) return known(rule, null);
    const own = id === null ? undefined : registry.byId(id);
    if (own) return known({ id: own.id, name: own.kind === 'place' ? name : own.name }, own.kind as Kind);
    const bare = name.replace(/^(?:les?|la|the)\s+|^l['’]/iu, '');
    const bodies = [...registry.full(nameKey(bare)), ...registry.full(nameKey(name))].filter((one) => one.kind !== 'person');
    const body = only(bodies) ?? (kind === 'organisation' ? only(registry.body(bodyKey(bare))) : null);
    if (body) return known(body, body.kind as Kind);
    return null;
  }

  const met = new Map<string, Met>();
  const meet = (id: string, spelling: string, shown: string, kind: Kind, anonymous: boolean, who: Who | undefined, as: 'said' | 'told') => {
    const key = `${id}\n${spelling}`;
    let one = met.get(key);
    if (!one) {
      const its = who && who.kind === 'person' ? evidence(spelling) : null;
      const seed = registry.byId(id);
      one = {
        id,
        name: shown,
        spelling,
        kind: who?.kind ?? kind,
        anonymous,
        lone: who?.lone ?? null,
        gender: its?.gender ?? null,
        country: its?.country ?? null,
        role: its?.role ?? null,
        facts: its && !who?.lone && !seed ? factsOf(its) : [],
        said: 0,
        told: 0,
      };
      met.set(key, one);
    }
    one[as]++;
  };

  /** Whom a last name means where the article names several who bear it: the one whom its form of address leaves, or all of them. */
  const namesakesOf = (mention: string): Who[] => {
    const key = mention.split(/\s/u).length > 4 ? '' : nameKey(mention);
    if (key === '' || !isLone(key) || !LIKE_A_NAME.test(mention)) return [];
    const gender = mentionGender(mention, key);
    const bearers = [...whole].filter(([full]) => nameKey(full) !== key && lastNameKeys(nameKey(full)).includes(key));
    const fit = bearers.filter(([full]) => gender === null || evidence(full).gender === null || evidence(full).gender === gender);
    return [...new Map(fit.map(([, who]) => [who.id, who])).values()];
  };

  const speakerOf = (speaker: Speaker, given: boolean): Speaker => {
    // a person said who it is
    if (given && speaker.id !== null) {
      meet(speaker.id, speaker.name, speaker.actor_name ?? speaker.name, speaker.kind, speaker.anonymous, undefined, 'said');
      return speaker;
    }
    const { candidates: _, ...rest } = speaker;
    const namesakes = speaker.mention && whole.has(speaker.name) ? namesakesOf(speaker.mention.text) : [];
    if (namesakes.length > 1) {
      const { candidates = [] } = open(namesakes);
      const name = (speaker.mention as { text: string }).text;
      meet(`~${slug(nameKey(name))}`, name, name, 'person', false, undefined, 'said');
      return { ...rest, name, id: null, actor_name: null, role: null, candidates: [...candidates] };
    }
    const who = whos.get(speaker.name);
    if (who) {
      const { id, candidates } = who;
      const named: Speaker = { ...rest, id, actor_name: who.name, kind: 'person', ...(candidates ? { candidates: [...candidates] } : {}) };
      meet(id ?? `~${slug(speaker.name)}`, speaker.name, who.name ?? speaker.name, 'person', false, who, 'said');
      return named;
    }
    if (!speaker.anonymous && speaker.kind === 'person' && isDescription(speaker.name, byName.get(speaker.name) ?? [])) {
      const words = speaker.mention && /\p{L}{4}/u.test(speaker.mention.text) ? speaker.mention.text : speaker.name;
      const holder = isDefinite(words) ? holderOf(words, registry, article.days) : null;
      meet(holder?.id ?? `~${slug(speaker.name)}`, speaker.name, holder?.name ?? speaker.name, 'person', false, undefined, 'said');
      return { ...rest, id: holder?.id ?? null, actor_name: holder?.name ?? null };
    }
    const thing = speaker.anonymous ? null : other(speaker.name, speaker.id, speaker.kind);
    const id = thing ? thing.id : speaker.id;
    const name = thing?.name ?? speaker.actor_name;
    const kind = thing?.kind ?? speaker.kind;
    meet(id ?? `~${slug(speaker.name)}`, speaker.name, name ?? speaker.name, kind, speaker.anonymous, undefined, 'said');
    return { ...rest, id, actor_name: id === null ? null : name, kind };
  };

  const aboutOf = (about: About): About => {
    const who = whos.get(about.name);
    if (who) {
      const id = who.id ?? `~${slug(about.name)}`;
      meet(id, about.name, who.name ?? about.name, 'person', false, who, 'told');
      return { ...about, id };
    }
    const thing = other(about.name, about.id, about.kind ?? 'unknown');
    const id = thing?.id ?? about.id;
    meet(id, about.name, registry.byId(id)?.name ?? about.name, thing?.kind ?? about.kind ?? 'unknown', false, undefined, 'told');
    return { ...about, id };
  };

  const viaOf = (via: Via): Via => {
    const who = whos.get(via.name);
    if (who) return { ...via, id: who.id };
    if (via.id === null) return via;
    const body = only(registry.full(nameKey(via.name)).filter(({ kind }) => kind !== 'person')) ?? only(registry.body(bodyKey(via.name)));
    return body ? { ...via, id: body.id } : via;
  };

  const identified = claims.map((claim): Claim => {
    // several names of one actor are one
    const about = new Map(claim.about.map(aboutOf).reverse().map((one) => [one.id, one]));
    const given = claim.review?.corrected.includes('speaker') === true;
    return { ...claim, speakers: claim.speakers.map((speaker) => speakerOf(speaker, given)), about: [...about.values()].reverse(), via: claim.via.map(viaOf) };
  });
  return { claims: identified, met: [...met.values()] };
}

/** Whether two sets of evidence cannot be of one person. */
function clash(a: Evidence, b: Evidence): boolean {
  return (
    (a.gender !== null && b.gender !== null && a.gender !== b.gender) ||
    (a.country !== null && b.country !== null && a.country !== b.country) ||
    (a.field !== null && b.field !== null && a.field !== b.field)
  );
}

function factsOf({ name, gender, country, field, office, titles }: Evidence): string[] {
  const { initials } = nameSound(name);
  const at = new Set(titles.flatMap((title) => title.at));
  return [
    ...(gender ? [`gender:${gender}`] : []),
    ...(country ? [`country:${country}`] : []),
    ...(field ? [`field:${field}`] : []),
    ...(office ? [`office:${office}`] : []),
    ...(initials ? [`initials:${initials}`] : []),
    ...[...at].map((id) => `at:${id}`),
  ];
}

/** Whether the words only say what somebody is: «ministre russe des Affaires étrangères», "Russia's foreign minister". */
const isDescription = (name: string, speakers: readonly Speaker[]): boolean =>
  !LIKE_A_NAME.test(name) || speakers.some(({ unnamed }) => unnamed !== undefined) || speakers.every(({ id, candidates }) => id === null && candidates === undefined);

/** One, and a particular one: «le ministre», "Russia's minister"; not «un ministre», «des ministres». */
const isDefinite = (words: string) => !/^(?:une?|des|deux|trois|plusieurs|certains|an?|some|several|two|three|many)\s/iu.test(fold(words));
