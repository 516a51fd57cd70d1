/** Reads scenarios of identity: see README.md beside. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface TaggedMention {
  /** Offsets in the article's text. */
  start: number;
  end: number;
  /** Whom the words mean, within the scenario; `?` when a reader cannot tell. */
  who: string;
}

export interface TaggedArticle {
  language: string;
  published: string;
  text: string;
  mentions: TaggedMention[];
}

export interface Scenario {
  name: string;
  hard: boolean;
  articles: TaggedArticle[];
}

export function readScenarios(file: 'tuned' | 'held'): Scenario[] {
  const source = readFileSync(fileURLToPath(new URL(`${file}.txt`, import.meta.url)), 'utf8');
  return source.trim().split(/\n\n+(?=# )/).map((block) => {
    const [title, ...lines] = block.split('\n') as [string, ...string[]];
    const articles: TaggedArticle[] = [];
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const [language, published] = (lines[i] as string).split(' ') as [string, string];
      const mentions: TaggedMention[] = [];
      let text = '';
      for (const part of (lines[i + 1] as string).split(/(\[[^\]|]+\|[^\]]+\])/)) {
        const tag = /^\[([^\]|]+)\|([^\]]+)\]$/.exec(part);
        if (tag) mentions.push({ start: text.length, end: text.length + (tag[1] as string).length, who: tag[2] as string });
        text += tag ? tag[1] : part;
      }
      articles.push({ language, published, text, mentions });
    }
    return { name: title.replace(/^# /, '').replace(/ \(hard\)$/, ''), hard: title.endsWith('(hard)'), articles };
  });
}
