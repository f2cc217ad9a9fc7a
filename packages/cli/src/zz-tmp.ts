import { readFileSync } from 'node:fs';
import { articleOfText } from '@gigawire/scrape';
import { readingTools } from '@gigawire/workers/reading';
import { readConfig } from './read-config.ts';
const config = readConfig(process.argv[3] ?? 'config');
const { recognize } = readingTools({ lexicon: config.lexicon, rates: config.rates });
for (const line of readFileSync(process.argv[2] as string, 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const s = line.startsWith('{') ? JSON.parse(line) : { text: line, c: null, o: null, pub: '2025-05-05' };
  const ms = recognize(articleOfText(s.text, { published: s.pub, zone: 'UTC', language: 'en' }), { dateOrder: 'mdy', country: null });
  const c = [...new Set(ms.filter((m) => m.kind === 'country').map((m) => (m.kind === 'country' ? m.value.code : '')))].sort();
  const o = ms.filter((m) => m.kind === 'organization').map((m) => m.quote);
  if (s.c === null) {
    console.log(
      s.text +
        '\n   ' +
        JSON.stringify(c) +
        ' ' +
        ms
          .filter((m) => m.kind === 'organization')
          .map((m) => `${m.quote} [${m.by}]`)
          .join(' | '),
    );
    continue;
  }
  if (JSON.stringify(c) !== JSON.stringify([...s.c].sort())) console.log('C', s.text, 'want', s.c, 'got', c);
  if (JSON.stringify([...new Set(o)].sort()) !== JSON.stringify([...s.o].sort())) console.log('O', s.text, 'want', s.o, 'got', o);
}
