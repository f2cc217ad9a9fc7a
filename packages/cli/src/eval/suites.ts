import { currencyModel } from './currency-model.ts';
import { developmentsScoring, developmentsTuning } from './developments.ts';
import { events } from './events.ts';
import { probe } from './probe.ts';
import { sentences } from './sentences.ts';
import type { Suite } from './suite.ts';

/** In the order the table prints them: our own sentences, then the public yardsticks. */
export const suites: readonly Suite[] = [sentences, ...events, developmentsTuning, developmentsScoring, probe, currencyModel];
