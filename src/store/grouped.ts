/**
 * Groups writes that come at about the same time: a transaction costs about as much for a hundred as for one.
 */

const MOST = 100;
/** Milliseconds that a patient write may wait for others. */
const PATIENT = 50;

interface Write<Item, Result> {
  item: Item;
  done(result: Result): void;
  fail(error: unknown): void;
}

/**
 * Answers a function that writes one item, and resolves when it is committed. `commit` writes several in one transaction and answers
 * for each; when it throws they are tried one by one, so that one failure spoils no other. One group is written after the other.
 */
export function grouped<Item, Result>(commit: (items: Item[]) => Promise<Result[]>): (item: Item, patient?: boolean) => Promise<Result> {
  const waiting: Write<Item, Result>[] = [];
  let writing = false;
  let timer: NodeJS.Timeout | undefined;

  const write = async (group: Write<Item, Result>[]) => {
    try {
      const results = await commit(group.map(({ item }) => item));
      for (const [i, { done }] of group.entries()) done(results[i] as Result);
    } catch (error) {
      if (group.length === 1) group[0]?.fail(error);
      else for (const each of group) await write([each]);
    }
  };

  const writeAll = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      // what has arrived meanwhile comes along
      await new Promise((turn) => setImmediate(turn));
      await write(waiting.splice(0, MOST));
    }
    writing = false;
  };

  return (item, patient = false) =>
    new Promise((done, fail) => {
      waiting.push({ item, done, fail });
      if (!patient || waiting.length >= MOST) void writeAll();
      else timer ??= setTimeout(writeAll, PATIENT);
    });
}
