import { expect, it } from 'vitest';
import { marked } from '../test-support/markup.ts';
import { subjectOf, understand } from '../understand.ts';
import { type Aside, asideCountryTellings, asidePartyTellings } from './aside-features.ts';
import { MODELS } from './models.ts';
import { tracksOf } from './tracks.ts';

const TEXT = `Azuma Energy buys Kaveri Cells
{Azuma Energy|o JP} has agreed to buy {Kaveri Cells|o IN} for {$90 million|m USD 9e7}.
Earlier it opened a {4 GWh|q} plant in {Vietnam|c VN} in {2024|d 2024}.`;

function asideAt(index: number): Aside {
  const { article, mentions } = marked(TEXT, { title: 'Azuma Energy buys Kaveri Cells' });
  const understood = understand(article, mentions, { models: MODELS, trace: undefined });
  const told = understood.tolds.find(({ sentence }) => sentence.index === index)!;
  const { main } = subjectOf(understood);
  const happening = understood.happenings.find((h) => h.statements.some((s) => s.frame.sentence === told.sentence))!;
  return { stage: understood.stage, told, happening, main, tracks: tracksOf(understood.scene) };
}

it('asks about those the article is about where the sentence names nobody', () => {
  const names = asidePartyTellings(asideAt(2)).map(({ party }) => party.name);
  expect(names).toEqual(expect.arrayContaining(['Azuma Energy', 'Kaveri Cells']));
});

it('tells who is named here from who is named elsewhere', () => {
  const tellings = asidePartyTellings(asideAt(2));
  const featuresOf = (name: string): readonly string[] => [...(tellings.find(({ party }) => party.name === name)?.features.keys() ?? [])];
  expect(featuresOf('Azuma Energy')).toContain('main away');
  expect(featuresOf('Vietnam')).toContain('other here');
});

it('asks about the countries of the sentence, of those who take part and of what the article is about', () => {
  const codes = asideCountryTellings(asideAt(2), ['VN'], [{ country: 'JP' }]).map(({ code }) => code);
  expect([...codes].sort()).toEqual(['IN', 'JP', 'VN']);
});
