import { expect, it } from 'vitest';
import { drafts } from '../assemble.ts';
import { marked } from '../test-support/markup.ts';
import { MODELS } from './models.ts';

const TITLE = 'Sona Foils to supply copper foil to Kaveri Cells';
const TEXT = `{Sona Foils|o IN} to supply copper foil to {Kaveri Cells|o IN}
{Sona Foils|o IN} has signed a contract to supply {4,000 tonnes|q} of copper foil to cell maker {Kaveri Cells|o IN} in {Pune|p IN}.`;

const { article, mentions } = marked(TEXT, { title: TITLE });
const [draft] = drafts(article, mentions, { broader: new Map(), models: MODELS });
const featuresOf = (name: string): readonly string[] => [
  ...(draft?.ofRoles.find(({ actor }) => actor.name === name)?.features.keys() ?? []),
];

it('tells the words beside somebody, and those of their clause on either side', () => {
  expect(featuresOf('Kaveri Cells')).toEqual(expect.arrayContaining(['ahead:maker', 'behind:in', 'upto:foil', 'last supply_contract']));
  expect(featuresOf('Sona Foils')).toEqual(expect.arrayContaining(['ahead:^', 'then:contract', 'order:0 supply_contract']));
});

it('tells what they are, and the role that the rules give them', () => {
  expect(featuresOf('Sona Foils')).toEqual(expect.arrayContaining(['firm supply_contract', 'among:2 supply_contract']));
  expect(featuresOf('Sona Foils').filter((name) => /^ruled:\w+$/.test(name))).toHaveLength(1);
});

it('asks nobody who only says where', () => {
  expect(draft?.ofRoles.map(({ actor }) => actor.name)).toEqual(['Sona Foils', 'Kaveri Cells']);
});

it('lets a report name who sells and who buys', () => {
  expect(draft?.report.actors.map(({ name, role }) => `${name} ${role}`)).toEqual(
    expect.arrayContaining(['Sona Foils seller', 'Kaveri Cells buyer']),
  );
});
