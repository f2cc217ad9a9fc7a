import { describe, expect, it } from 'vitest';
import { isSameActor, isSameParty, mayBeSameParty, nameWords, partiesOf, statesOf } from './actors.ts';
import { named, org, state } from './report.fixture.ts';

it.each([
  ['Panasonic Energy Co., Ltd.', 'panasonic energy'],
  ['Amara Raja Energy & Mobility Limited', 'amara raja energy & mobility'],
  ['日本電産 株式会社', '日本電産'],
  ['The Group', 'the group'],
])('%s is told by %s', (name, words) => {
  expect(nameWords(name).join(' ')).toBe(words);
});

describe('one actor', () => {
  it.each([
    ['the same id', org('Toyota', 'JP'), org('Toyota', 'JP', 'funder'), true, true],
    ['an id and its bare name', org('Panasonic Energy', 'JP'), named('Panasonic Energy Ltd'), true, true],
    ['a house and its unit', named('Panasonic'), named('Panasonic Energy'), false, true],
    ['two ids of one house', org('Tata', 'IN'), org('Tata Power', 'IN'), false, true],
    ['two firms', named('Exide'), named('Amara Raja'), false, false],
  ])('%s', (_, a, b, same, maybe) => {
    const [left, right] = partiesOf([a, b]);
    expect([isSameActor(a, b), isSameParty(left!, right!), mayBeSameParty(left!, right!)]).toEqual([same, same, maybe]);
  });
});

it('states act, hosts do not', () => {
  const actors = [state('JP'), { ...state('IN'), role: 'host' as const }, org('JOGMEC', 'JP'), org('Gujarat Works', 'IN', 'host')];
  expect(statesOf(actors)).toEqual(['JP']);
  expect(partiesOf(actors).map((a) => a.name)).toEqual(['JOGMEC']);
});
