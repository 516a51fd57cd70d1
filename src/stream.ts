/**
 * Work on streams of any length in constant memory: lines of bytes, and things worked on at the same time and answered in order.
 */

/** A stream's lines without their line feeds; null stands for a line longer than `limit` bytes, which is never held. */
export async function* linesOf(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const line = () => {
    const whole = length > limit ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return whole;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

/** How much may be under way at once. */
export interface Window {
  items: number;
  /** Of what the items weigh together; an item that weighs more goes alone. */
  weight: number;
}

/**
 * Works on items at the same time, as many as fit the window, and yields the answers in the order of the items, each as soon as it and
 * those before it are there. Takes no item more than fits: who is slow to read the answers slows the input down.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Answer>,
  window: Window,
  weigh: (item: Item) => number = () => 0,
): AsyncGenerator<Answer> {
  const under: { answer: Promise<Answer>; weight: number }[] = [];
  let weight = 0;
  const iterator = items[Symbol.asyncIterator]();
  try {
    let coming: Promise<IteratorResult<Item, unknown>> | null = iterator.next();
    coming.catch(() => {});
    while (coming !== null || under.length > 0) {
      const head = under[0];
      const full = coming === null || under.length >= window.items || weight >= window.weight;
      const answered =
        head !== undefined &&
        (full || (await Promise.race([(coming as Promise<unknown>).then(() => false), head.answer.then(() => true)])));
      if (answered) {
        under.shift();
        weight -= head.weight;
        yield await head.answer;
        continue;
      }
      const next: IteratorResult<Item, unknown> = await (coming as NonNullable<typeof coming>);
      coming = null;
      if (next.done) continue;
      const weighs = weigh(next.value);
      const answer = work(next.value);
      // what fails is told when its turn comes
      answer.catch(() => {});
      under.push({ answer, weight: weighs });
      weight += weighs;
      coming = iterator.next();
      coming.catch(() => {});
    }
  } finally {
    await iterator.return?.();
  }
}
