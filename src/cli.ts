/** The command line: the same engine without a server. */
import { extract } from './extract/extract.ts';
import { z } from 'zod';
import { LanguageCode } from './claim.ts';

const Line = z.object({ id: z.unknown(), text: z.string(), language: LanguageCode, published: z.string().nullish(), outlet: z.string().nullish() });

async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

if (process.argv[2] === 'extract' && process.argv[3] === '--jsonl') {
  let n = 0;
  for await (const line of linesOf(process.stdin)) {
    n++;
    if (line.trim() === '') continue;
    try {
      const { id, text, language, published, outlet } = Line.parse(JSON.parse(line));
      const { claims } = extract(text, { language, published: published ?? null, outlet: outlet ?? null });
      process.stdout.write(`${JSON.stringify({ id, claims })}\n`);
    } catch (error) {
      process.stderr.write(`line ${n}: ${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  }
} else {
  process.stderr.write('usage: whosaid extract --jsonl\n');
  process.exitCode = 2;
}
