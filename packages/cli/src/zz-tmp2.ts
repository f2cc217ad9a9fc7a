import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articleOfText } from '@gigawire/scrape';
import { readingTools } from '@gigawire/workers/reading';
import { readConfig } from './read-config.ts';
const config = readConfig('config');
const { recognize } = readingTools({ lexicon: config.lexicon, rates: config.rates });
const folder = process.argv[2] as string;
const wanted = new RegExp(process.argv[3] as string);
let n = 0,
  ms = 0,
  files = 0,
  chars = 0;
const seen = new Set<string>();
for (const f of readdirSync(folder, { recursive: true }) as string[]) {
  if (!/\.(txt|md|json|jsonl)$/.test(f) || ++files > Number(process.argv[4] ?? 300)) continue;
  const text = readFileSync(join(folder, f), 'utf8').slice(0, 60000);
  chars += text.length;
  const at = performance.now();
  const found = recognize(articleOfText(text, { published: '2025-05-05', zone: 'UTC', language: 'en' }), {
    dateOrder: 'mdy',
    country: null,
  });
  ms += performance.now() - at;
  for (const m of found)
    if (wanted.test(m.by)) {
      n++;
      const line = `${m.by} [${m.quote}] ${text.slice(Math.max(0, m.start - 50), m.end + 45).replace(/\s+/g, ' ')}`;
      if (!seen.has(m.quote)) {
        seen.add(m.quote);
        console.log(line);
      }
    }
}
console.log(n, 'in', files, 'files', chars, 'chars', Math.round(ms), 'ms');
