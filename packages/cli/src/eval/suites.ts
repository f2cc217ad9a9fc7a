import { sentences } from './sentences.ts';
import type { Suite } from './suite.ts';

/** In the order the table prints them. */
export const suites: readonly Suite[] = [sentences];
