import { expect, it } from 'vitest';
import { agencyOf } from './agency.ts';

const TEXT = 'The plant opens in July.';

it.each([
  ['byline', ['Reuters'], [TEXT], 'Reuters'],
  ['among people', ['Ana Diaz', 'Press Trust of India'], [TEXT], 'PTI'],
  ['with the outlet', ['Bay / dpa'], [TEXT], 'dpa'],
  ['dateline', [], ['TOKYO, July 3 (Kyodo) -- The plant opens.'], 'Kyodo'],
  ['dateline with date', [], ['NEW DELHI (PTI July 3) The plant opens.'], 'PTI'],
  ['German dateline', [], ['Berlin (dpa/tmn) - Das Werk öffnet.'], 'dpa'],
  ['Japanese', [], ['【北京＝共同】工場が開業する。'], 'Kyodo'],
  ['Chinese', [], ['新华社北京7月3日电 工厂投产。'], 'Xinhua'],
  ['desk line', [], [TEXT, 'Reporting by Ana Diaz; Editing by Ben Cole'], 'Reuters'],
  ['inputs', [], [TEXT, '(With inputs from ANI)'], 'ANI'],
  ['source', [], [TEXT, 'Source: AFP'], 'AFP'],
  ['alone at the end', [], [TEXT, '— IANS'], 'IANS'],
  ['in brackets at the end', [], ['The plant opens in July. (Jiji Press)'], 'Jiji'],
  [
    'a mention is no credit',
    [],
    ['Two people told Reuters that the plant opens.', 'The AP reported it first, and so did others in the end.'],
    null,
  ],
  ['nothing', [], [], null],
])('%s', (_, bylines, lines, agency) => {
  expect(agencyOf(bylines, lines)).toBe(agency);
});
