import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_STATUSES } from '@gigawire/domain';
import type { EvalText } from '../eval/suite.ts';
import { trainingFolder } from '../project-folders.ts';
import { ACT_CLASSES } from './act-samples.ts';

export interface TrainingSentence {
  /** A type of event, `none` or `more`. */
  readonly type: string;
  /** `-` where it reports nothing of its own. */
  readonly status: string;
  readonly text: EvalText;
}

/** When and where the sentences are read as published. */
const STANDING_ALONE = { published: '2026-06-15', zone: 'Asia/Kolkata', country: 'IN' } as const;
const STATUSES: readonly string[] = [...EVENT_STATUSES, '-'];

/** The training sentences: lines of type, status and sentence, separated by tabs. Throws, naming the line, where one is malformed. */
export function trainingSentences(): TrainingSentence[] {
  const folder = join(trainingFolder, 'sentences');
  return globSync('*.tsv', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, i) => {
          const [type = '', status = '', text] = line.split('\t');
          if (text === undefined || !ACT_CLASSES.includes(type) || !STATUSES.includes(status))
            throw new Error(`${file}:${i + 1}: not a type, a status and a sentence`);
          return { type, status, text: { text, ...STANDING_ALONE } };
        }),
    );
}
