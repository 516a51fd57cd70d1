/**
 * Which of the actors that articles brought in are one: decided over all that is known of them, never over what came first, so that the same
 * articles give the same actors in any order. Pure; the store keeps the answers.
 */

/** What is said of an actor: values by kind («country» → russia). */
export type Facts = ReadonlyMap<string, ReadonlySet<string>>;

/** Facts as they are kept («country:russia») by kind. */
export function factsOf(facts: Iterable<string>): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const fact of facts) {
    const at = fact.indexOf(':');
    const kind = fact.slice(0, at);
    const values = out.get(kind);
    if (values) values.add(fact.slice(at + 1));
    else out.set(kind, new Set([fact.slice(at + 1)]));
  }
  return out;
}

/** Kinds of facts that nobody has two of. */
const EXCLUSIVE = ['gender', 'country', 'field', 'initials'] as const;

const shares = (a: Facts, b: Facts, kind: string): boolean => {
  const [its, others] = [a.get(kind), b.get(kind)];
  return its !== undefined && others !== undefined && [...its].some((value) => others.has(value));
};

/** Whether nothing that is said of two keeps them from being one. */
export function compatible(a: Facts, b: Facts): boolean {
  return EXCLUSIVE.every((kind) => !a.has(kind) || !b.has(kind) || shares(a, b, kind));
}

/** Whether two names that sound nearly the same may be one: what their bearers are fits, or where. */
export function alike(a: Facts, b: Facts): boolean {
  return compatible(a, b) && (shares(a, b, 'at') || (shares(a, b, 'office') && shares(a, b, 'country')));
}

export interface Member {
  readonly id: string;
  readonly facts: Facts;
  /** The registry's data tells of it: two such are never one. */
  readonly seed: boolean;
}

const weight = ({ facts }: { facts: Facts }) => EXCLUSIVE.filter((kind) => facts.has(kind)).length;

/** Members of one full name in groups that are one person each. A member that several groups fit stays alone. */
export function groupsOf<M extends Member>(members: readonly M[]): M[][] {
  const order = [...members].sort((a, b) => Number(b.seed) - Number(a.seed) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const groups: { members: M[]; facts: Map<string, Set<string>> }[] = [];
  const alone: M[][] = [];
  for (const member of order) {
    const fit = groups.filter((group) => compatible(group.facts, member.facts) && !(member.seed && group.members.some(({ seed }) => seed)));
    const [group] = fit;
    if (fit.length > 1) alone.push([member]);
    else if (!group) groups.push({ members: [member], facts: new Map([...member.facts].map(([kind, values]) => [kind, new Set(values)])) });
    else {
      group.members.push(member);
      for (const [kind, values] of member.facts) {
        const known = group.facts.get(kind);
        if (known) for (const value of values) known.add(value);
        else group.facts.set(kind, new Set(values));
      }
    }
  }
  return [...groups.map((group) => group.members), ...alone];
}

/**
 * Whom a last name alone stands for: the ids of those who bear it and whom nothing excludes; one when it is decided. A woman is not taken
 * for somebody of whom nothing says that she is one, unless the office fits.
 */
export function bearersOf(lone: Facts, bearers: readonly Member[]): string[] {
  const woman = lone.get('gender')?.has('f') === true;
  const fit = bearers.filter(
    ({ facts }) => compatible(lone, facts) && (!woman || facts.get('gender')?.has('f') === true || shares(lone, facts, 'office')),
  );
  if (fit.length < 2) return fit.map(({ id }) => id);
  const scores = fit.map(({ facts }) => (shares(lone, facts, 'office') ? 2 : 0) + (shares(lone, facts, 'country') ? 1 : 0));
  const top = Math.max(...scores);
  const best = fit.filter((_, i) => scores[i] === top);
  return (top >= 2 && best.length === 1 ? best : fit).map(({ id }) => id).sort();
}

/** Fewer of a hundred articles than this are taken for a slip of the reading. */
const SLIP = 5;

/**
 * Parts the articles that have one full name by what they say of its bearer: for each article the number of its person, or null when it
 * may be several. All are 0 when one person fits all.
 */
export function homonymsOf(articles: readonly { readonly article: number; readonly facts: string }[]): Map<number, number | null> {
  const kinds = new Map<string, { facts: Facts; articles: number[] }>();
  for (const { article, facts } of articles) {
    const kind = kinds.get(facts) ?? { facts: factsOf(facts.split(' ').filter(Boolean)), articles: [] };
    kind.articles.push(article);
    kinds.set(facts, kind);
  }
  const groups = groupsOf([...kinds].map(([id, { facts }]) => ({ id, facts, seed: false })));
  const sized = groups.map((members) => ({
    members,
    size: members.reduce((sum, { id }) => sum + (kinds.get(id) as { articles: number[] }).articles.length, 0),
    told: members.some(({ facts }) => weight({ facts }) > 0),
    key: members.map(({ id }) => id).sort()[0] as string,
  }));
  const people = sized.filter(({ told }) => told).sort((a, b) => (a.key < b.key ? -1 : 1));
  const most = Math.max(0, ...people.map(({ size }) => size));
  const main = people.find(({ size }) => size === most);
  const real = people.filter(({ size }) => size * 100 >= most * SLIP);
  const out = new Map<number, number | null>();
  for (const group of sized) {
    const at = real.indexOf(group);
    const number = at >= 0 ? at : real.length <= 1 ? 0 : people.includes(group) && main ? real.indexOf(main) : null;
    for (const { id } of group.members) for (const article of (kinds.get(id) as { articles: number[] }).articles) out.set(article, number);
  }
  return out;
}
