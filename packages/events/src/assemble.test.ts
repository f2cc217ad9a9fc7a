import { describe, expect, it } from 'vitest';
import { EVENT_STATUSES, type LinearModel, weightsOf } from '@gigawire/domain';
import { MODELS } from './acts/models.ts';
import { assemble } from './assemble.ts';
import { describeReport } from './test-support/describe.ts';
import { marked } from './test-support/markup.ts';
import { readMarked } from './test-support/read.ts';

const reports = (markup: string, meta: Parameters<typeof readMarked>[1] = {}): string[] => {
  const { reports: found, mentions } = readMarked(markup, meta);
  return found.map((r) => `${r.primary ? '*' : ' '} ${r.type}: ${describeReport(r, mentions)}`);
};

describe('a story on two states', () => {
  const story = `{Japan|c JP} looks to {India|c IN} for {battery|t} chain free of {China|c CN}
{Japan|c JP} is set to invest in {India|c IN}'s {battery|t} supply chain so as to reduce its reliance on {China|c CN}.
A {Japanese|c JP} delegation is expected to visit {India|c IN} in {July 2025|d 2025-07} to look for joint ventures.
{India|c IN} is rising fast, helped by its {PLI|g pli} and {FAME|g fame} schemes. These government initiatives aim to localise {up to 60%|q up_to} of the {battery|t} chain {by 2030|d ..2030}.
The {Japanese|c JP} government has committed {up to ¥350 billion|m JPY 350e9 up_to} ({around $2.4 billion|m USD 2.4e9 about =}) in subsidies to makers at home. It is targeting {150 GWh|q} of {battery|t} capacity {by 2030|d ..2030}, and partnerships with {India|c IN} can help.
{Japan|c JP} is keen on {India|c IN}'s plans to develop {30 GWh|q} of {battery|t} storage.`;

  it('gives one report for each happening', () => {
    expect(reports(story)).toEqual([
      '* investment: planned · IN JP · Japan funder, India host · - · -',
      '* meeting: planned · IN JP · Japan party, India host · - · July 2025 occurrence',
      '  policy: planned · IN · India imposer · up to 60% target · by 2030 deadline',
      '  public_funding: announced · JP · Japan funder · up to ¥350 billion total, around $2.4 billion total · -',
      '  policy: planned · JP · Japan imposer · 150 GWh target · by 2030 deadline',
      '  policy: planned · IN JP · Japan party, India imposer · 30 GWh target · -',
    ]);
  });

  it('has battery among the topics of a report on both', () => {
    const both = readMarked(story).reports.filter((r) => r.countries.includes('IN') && r.countries.includes('JP'));
    expect(both.some((r) => r.topics.includes('battery'))).toBe(true);
  });
});

describe('one happening told more than once', () => {
  it.each([
    [
      'headline, lead and details',
      '{Exide|o IN} to build battery plant in {Pune|p IN}\n{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}, it said on {Monday|d 2025-06-30}.\nThe plant will cost {₹600 crore|m INR 6e9} and open by {2027|d ..2027}.',
      ['* facility: planned · IN · Exide party, Pune host · ₹600 crore total, 5 GWh total · 2027 deadline'],
    ],
    [
      'the investment and its plant',
      '{Exide|o IN} will invest {₹600 crore|m INR 6e9} in a new plant.\n{Exide|o IN} will build the {5 GWh|q} plant in {Pune|p IN}.',
      ['* investment: planned · IN · Exide funder, Pune host · ₹600 crore total, 5 GWh total · -'],
    ],
    [
      'the headline says that it is done, the lead that it is announced',
      '{Exide|o IN} begins operation at plant in {Pune|p IN}\n{Exide|o IN} on {Monday|d 2025-06-30} announced the start of operations of its {5 GWh|q} plant in {Pune|p IN}.',
      ['* facility: completed · IN · Exide party, Pune host · 5 GWh total · Monday occurrence'],
    ],
    [
      'a later sentence says it is signed',
      '{Exide|o IN} will acquire {Nanocell|o JP} for {$5 million|m USD 5e6}.\n{Exide|o IN} signed an agreement to acquire {Nanocell|o JP} on {June 30|d 2025-06-30}.',
      ['* acquisition: signed · IN JP · Exide buyer, Nanocell party · $5 million total · June 30 occurrence'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(reports(markup)).toEqual(expected);
  });
});

describe('different happenings stay apart', () => {
  it.each([
    [
      'other parties',
      '{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.\n{Denso|o JP} will build a {9 GWh|q} plant in {Osaka|p JP}.',
      [
        '* facility: planned · IN · Exide party, Pune host · 5 GWh total · -',
        '* facility: planned · JP · Denso party, Osaka host · 9 GWh total · -',
      ],
    ],
    [
      'other figures of one firm',
      '{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.\nIn {2019|d}, {Exide|o IN} opened a {2 GWh|q} plant in {Pune|p IN}.',
      [
        '* facility: planned · IN · Exide party, Pune host · 5 GWh total · -',
        '  facility: completed · IN · Exide party, Pune host · 2 GWh total · 2019 occurrence',
      ],
    ],
    [
      'two acts in one sentence',
      '{Exide|o IN} won an order worth {₹90 crore|m INR 9e8} from {NTPC|o IN}, while {Denso|o JP} will acquire {Nanocell|o JP} for {$5 million|m USD 5e6}.',
      [
        '* supply_contract: signed · IN · Exide seller, NTPC buyer · ₹90 crore total · -',
        '* acquisition: planned · JP · Denso buyer, Nanocell party · $5 million total · -',
      ],
    ],
  ])('%s', (_, markup, expected) => {
    expect(reports(markup)).toEqual(expected);
  });
});

it('leaves its reasons in the trace', () => {
  const trace: { by: string; why: string }[] = [];
  assemble(marked('{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.'), { broader: new Map(), trace: trace as never[] });
  expect(trace).toEqual([{ step: 'events', by: 'facility.build', why: 'planned: lies ahead', span: { start: 11, end: 30 } }]);
});

it('survives texts without mentions, without sentences and without end', () => {
  for (const text of ['', '.'.repeat(50_000), 'a'.repeat(1_000_000), 'will build a plant '.repeat(20_000), 'plant\n'.repeat(20_000)]) {
    const { article } = marked('x');
    const began = performance.now();
    expect(
      assemble(
        { article: { ...article, text, paragraphs: text === '' ? [] : [{ start: 0, end: text.length, kind: 'text' }] }, mentions: [] },
        { broader: new Map() },
      ),
    ).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  }
});

it('names the words by which the model knew what no trigger understood', () => {
  const trace: { by: string; why: string }[] = [];
  const text = marked('{Exide|o IN} has the roof on its {6 GWh|q} cell halls in {Pune|p IN}.');
  assemble(text, { broader: new Map(), models: MODELS, trace: trace as never[] });
  expect(trace.find(({ by }) => by === 'facility.gist')?.why).toMatch(/; known by “.*hall.*”$/);
});

it('takes how far things are from who says so, not from a headline without a verb', () => {
  const text = marked(
    `Charging the {India|c IN}-{Japan|c JP} partnership
{Japan|c JP} plans to invest in {India|c IN}'s makers of {battery|t} materials. It looks for investments of {$90 million|m USD 9e7} to {$300 million|m USD 3e8} in {battery|t} plants and recycling.`,
    { title: 'Charging the India-Japan partnership' },
  );
  const [about] = assemble(text, { broader: new Map(), models: MODELS });
  expect(about).toMatchObject({ status: 'planned', primary: true });
});

it('shows what an article is about by a sentence that tells it', () => {
  const text = marked(
    `A summer in {Delhi|p IN}
{Japan|c JP} is set to invest strategically in {India|c IN}'s {battery|t} supply chain. A delegation will visit {in July|d 2025-07} to meet ministers and explore joint ventures.
A senior {Japanese|c JP} delegation is expected to visit {India|c IN} {in July|d 2025-07} for talks with ministers.`,
    { title: 'A summer in Delhi' },
  );
  const [about] = assemble(text, { broader: new Map(), models: MODELS });
  expect([about?.type, about?.evidence.quote]).toEqual(['meeting', expect.stringMatching(/^A delegation/)]);
});

it('holds nothing completed that is due on a day to come, whatever the model says', () => {
  const completed: LinearModel = {
    classes: EVENT_STATUSES,
    bias: EVENT_STATUSES.map((status) => (status === 'completed' ? 9 : 0)),
    weights: weightsOf([]),
  };
  const statusOf = (due: string): string | undefined =>
    readMarked(
      `Kaveri Cells to open plant
{Kaveri Cells|o IN} will open a {12 GWh|q} cell plant in {Bengaluru|p IN} {by ${due}|d ..${due}}.`,
      { title: 'Kaveri Cells to open plant', published: '2026-02-03' },
      { ...MODELS, statuses: completed },
    ).reports[0]?.status;
  expect(statusOf('2027')).toBe('planned');
  expect(statusOf('2025')).toBe('completed');
});
