import { expect, test } from 'vitest';
import { gateOf, Grams } from './grams.ts';
import { facilityCorpus } from './kinds/facility.corpus.ts';
import { KINDS } from './kinds/kinds.ts';
import { policyCorpus } from './kinds/policy.corpus.ts';
import { supplyContractCorpus } from './kinds/supply-contract.corpus.ts';

const gramsOf = (text: string): Grams => {
  const grams = new Grams();
  grams.read(text);
  return grams;
};

test('a text without the words of a pattern is told without running it', () => {
  const gate = gateOf(/\b(?:plants?|factor(?:y|ies)) (?:opened|shut)\b/);
  expect(gramsOf('the factory that opened in may').allows(gate)).toBe(true);
  expect(gramsOf('the factory that closed in may').allows(gate)).toBe(false);
  expect(gramsOf('').allows(gate)).toBe(false);
});

test('one table serves text after text', () => {
  const gate = gateOf(/\bplants?\b/);
  const grams = gramsOf('a plant');
  expect(grams.allows(gate)).toBe(true);
  grams.read('a mine');
  expect(grams.allows(gate)).toBe(false);
});

test('what a pattern matches, its gate lets through', () => {
  const texts = [...facilityCorpus.positives, ...supplyContractCorpus.positives, ...policyCorpus.positives].map(([text]) =>
    text.toLowerCase(),
  );
  const patterns = KINDS.flatMap((kind) => [...kind.triggers.map((t) => t.pattern), ...kind.exclusions]).map(
    (p) => new RegExp(p.source, 'g'),
  );
  const refused = texts.flatMap((text) => {
    const grams = gramsOf(text);
    return patterns.filter((pattern) => !grams.allows(gateOf(pattern)) && text.search(pattern) >= 0);
  });
  expect(refused).toEqual([]);
});

test('every trigger and exclusion has a gate', () => {
  const patterns = KINDS.flatMap((kind) => [...kind.triggers.map((t) => t.pattern), ...kind.exclusions]);
  const open = patterns.filter((pattern) => gateOf(pattern).length === 0);
  expect(open).toEqual([]);
});
