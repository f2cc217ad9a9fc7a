import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Mention } from '@gigawire/domain';
import { evalFolder } from '../project-folders.ts';
import { createScore, type Score } from './score.ts';
import type { Suite } from './suite.ts';

const bound = z.number().nullable();

/** One labelled sentence: money [ISO 4217, min, max], quantities [unit, min, max], dates [start, end], country codes, organizations as written. */
const sentence = z.strictObject({
  pub: z.string(),
  text: z.string(),
  m: z.array(z.tuple([z.string(), bound, bound])),
  q: z.array(z.tuple([z.string(), bound, bound])),
  d: z.array(z.tuple([z.string().nullable(), z.string().nullable()])),
  c: z.array(z.string()),
  o: z.array(z.string()),
});

type Sentence = z.infer<typeof sentence>;

const file = join(evalFolder, 'sentences.jsonl');

/** What a sentence should give and what it gave, kind by kind, as comparable words. */
function compare(labelled: Sentence, mentions: readonly Mention[]): Record<string, { gold: string[]; found: string[] }> {
  const of = <K extends Mention['kind']>(kind: K) => mentions.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);
  return {
    money: { gold: labelled.m.map(String), found: of('money').map(({ value }) => String([value.currency, value.min, value.max])) },
    quantity: { gold: labelled.q.map(String), found: of('quantity').map(({ value }) => String([value.unit, value.min, value.max])) },
    date: { gold: labelled.d.map(String), found: of('date').map(({ value }) => String([value.start, value.end])) },
    country: { gold: labelled.c, found: [...new Set(of('country').map(({ value }) => value.code))] },
    organization: { gold: labelled.o, found: [...new Set(of('organization').map(({ quote }) => quote))] },
  };
}

/** Our own labelled sentences, written in the style of wire and trade copy before looking at what the rules do. */
export const sentences: Suite = {
  name: 'sentences',
  score({ mentionsOf, explain }) {
    if (!existsSync(file)) return null;
    const scores = new Map<string, Score>();
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const labelled = sentence.parse(JSON.parse(line));
      for (const [kind, { gold, found }] of Object.entries(compare(labelled, mentionsOf(labelled.text, labelled.pub)))) {
        const score = scores.get(kind) ?? createScore();
        scores.set(kind, score);
        const { missing, extra } = score.add(gold, found);
        if (missing.length + extra.length > 0)
          explain?.(`${kind}: ${labelled.text}\n    missing ${missing.join(' ') || '-'}  extra ${extra.join(' ') || '-'}`);
      }
    }
    return Object.fromEntries(
      [...scores].flatMap(([kind, score]) => Object.entries(score.metrics()).map(([metric, value]) => [`${kind} ${metric}`, value])),
    );
  },
};
