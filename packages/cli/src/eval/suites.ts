import { currencyModel } from './currency-model.ts';
import { developmentsScoring, developmentsTuning } from './developments.ts';
import { eventsScoring, eventsTuning } from './events.ts';
import { probe } from './probe.ts';
import { sentences } from './sentences.ts';
import type { Suite } from './suite.ts';

/** In the order the table prints them: our own sentences, then the public yardsticks. */
export const suites: readonly Suite[] = [
  sentences,
  eventsTuning,
  eventsScoring,
  developmentsTuning,
  developmentsScoring,
  probe,
  currencyModel,
];
