import { acquisition } from './acquisition.ts';
import { agreement } from './agreement.ts';
import { disruption } from './disruption.ts';
import { facility } from './facility.ts';
import { investment } from './investment.ts';
import type { Kind } from './kind.ts';
import { market } from './market.ts';
import { meeting } from './meeting.ts';
import { partnership } from './partnership.ts';
import { policy } from './policy.ts';
import { publicFunding } from './public-funding.ts';
import { supplyContract } from './supply-contract.ts';
import { technology } from './technology.ts';
import { tender } from './tender.ts';
import { tradeMeasure } from './trade-measure.ts';

/** Order is precedence when one act fits two: the more telling type first, the same order as EVENT_TYPES in domain. */
export const KINDS: readonly Kind[] = [
  disruption,
  tender,
  supplyContract,
  acquisition,
  partnership,
  publicFunding,
  investment,
  tradeMeasure,
  policy,
  agreement,
  facility,
  technology,
  meeting,
  market,
];
