import { EVENT_TYPES, type EventType, holds } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { assemble } from '../assemble.ts';
import { describeReport } from '../test-support/describe.ts';
import { marked } from '../test-support/markup.ts';
import { acquisitionCorpus } from './acquisition.corpus.ts';
import { agreementCorpus } from './agreement.corpus.ts';
import type { Corpus } from './corpus.ts';
import { disruptionCorpus } from './disruption.corpus.ts';
import { facilityCorpus } from './facility.corpus.ts';
import { investmentCorpus } from './investment.corpus.ts';
import { KINDS } from './kinds.ts';
import { marketCorpus } from './market.corpus.ts';
import { meetingCorpus } from './meeting.corpus.ts';
import { partnershipCorpus } from './partnership.corpus.ts';
import { policyCorpus } from './policy.corpus.ts';
import { publicFundingCorpus } from './public-funding.corpus.ts';
import { supplyContractCorpus } from './supply-contract.corpus.ts';
import { technologyCorpus } from './technology.corpus.ts';
import { tenderCorpus } from './tender.corpus.ts';
import { tradeMeasureCorpus } from './trade-measure.corpus.ts';

const CORPORA: Readonly<Record<EventType, Corpus>> = {
  disruption: disruptionCorpus,
  tender: tenderCorpus,
  supply_contract: supplyContractCorpus,
  acquisition: acquisitionCorpus,
  partnership: partnershipCorpus,
  public_funding: publicFundingCorpus,
  investment: investmentCorpus,
  trade_measure: tradeMeasureCorpus,
  policy: policyCorpus,
  agreement: agreementCorpus,
  facility: facilityCorpus,
  technology: technologyCorpus,
  meeting: meetingCorpus,
  market: marketCorpus,
};

it('kinds stand in the order of precedence', () => {
  expect(KINDS.map((k) => k.type)).toEqual(EVENT_TYPES);
});

describe.each(EVENT_TYPES)('%s', (type) => {
  const { positives, negatives } = CORPORA[type];

  it('has at least 12 positives and 8 negatives', () => {
    expect(positives.length).toBeGreaterThanOrEqual(12);
    expect(negatives.length).toBeGreaterThanOrEqual(8);
  });

  it.each(positives)('reads %s', (markup, expected) => {
    const input = marked(markup);
    const reports = assemble(input, { broader: new Map() });
    expect(reports.map((r) => `${r.type}: ${describeReport(r, input.mentions)}`)).toEqual([`${type}: ${expected}`]);
    expect(reports.every((r) => holds(input.article.text, r.evidence) && r.by.startsWith(`${type}.`))).toBe(true);
  });

  it.each(negatives)('leaves %s', (markup) => {
    expect(assemble(marked(markup), { broader: new Map() }).filter((r) => r.type === type)).toEqual([]);
  });
});
