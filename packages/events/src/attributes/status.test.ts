import { describe, expect, it } from 'vitest';
import { splitClauses } from '../clauses.ts';
import type { Frame } from '../frame.ts';
import { hitOf } from '../gist.ts';
import { sceneOf } from '../scene.ts';
import { marked } from '../test-support/markup.ts';
import { readMarked } from '../test-support/read.ts';
import { statusOf } from './status.ts';

const A = '{Exide|o IN}';
const B = '{Sakura Cell|o JP}';
const PLANT = 'a {5 GWh|q} plant in {Pune|p IN}';

describe('statusOf', () => {
  it.each([
    [`${A} will build ${PLANT}.`, 'planned'],
    [`${A} to build ${PLANT}`, 'planned'],
    [`${A} is expected to build ${PLANT}.`, 'planned'],
    [`${A} expects ${PLANT} to be completed by {2027|d ..2027}.`, 'planned'],
    [`${A} may build ${PLANT}.`, 'rumoured'],
    [`${A} is considering building ${PLANT}.`, 'rumoured'],
    [`${A} is set to build ${PLANT}, people familiar with the matter said.`, 'rumoured'],
    [`${A} is set to build ${PLANT}, people who know of the plan said.`, 'rumoured'],
    [`${A} is in late-stage talks to build ${PLANT}.`, 'rumoured'],
    [`${A} is holding talks to build ${PLANT}.`, 'rumoured'],
    [`${A} will not build ${PLANT}.`, 'denied'],
    [`${A} has no plans to build ${PLANT}.`, 'denied'],
    [`${A} denied that it would build ${PLANT}.`, 'denied'],
    [`${A} has cancelled ${PLANT}.`, 'cancelled'],
    [`${A} called off plans to build ${PLANT}.`, 'cancelled'],
    [`${A} has delayed ${PLANT}.`, 'delayed'],
    [`${A} pushed back the opening of ${PLANT}.`, 'delayed'],
    ['{India|c IN} suspends graphite exports to {Japan|c JP}.', 'announced'],
    [`${A} is building ${PLANT}.`, 'under_construction'],
    [`${A} broke ground on ${PLANT}.`, 'under_construction'],
    [`${A} has commissioned ${PLANT}.`, 'completed'],
    [`${A} inaugurated ${PLANT}.`, 'completed'],
    [`${A} received approval to build ${PLANT}.`, 'approved'],
    [`${A} announced ${PLANT}.`, 'planned'],
    [`The works of ${A}, the first of its kind, is to open in {Pune|p IN} with {5 GWh|q}.`, 'planned'],
    [`${A} said it was buying a {10%|q} stake in ${B}.`, 'planned'],
    [`${A} signed an MoU with {Gujarat|p IN} government to build ${PLANT}.`, 'signed'],
    [`${A} signed an agreement to supply {2 GWh|q} of cells to ${B}.`, 'signed'],
    [`${A} will sign an agreement to supply {2 GWh|q} of cells to ${B}.`, 'planned'],
    [`${A} agreed to acquire a {10%|q} stake in ${B}.`, 'signed'],
    [`${A} did not disclose the value of its deal to supply {2 GWh|q} of cells to ${B}.`, 'signed'],
    [`${A} and ${B} have terminated a joint venture in {Pune|p IN}.`, 'cancelled'],
  ])('%s', (markup, expected) => {
    expect(readMarked(markup).reports.map((r) => r.status)).toEqual([expected]);
  });
});

describe('the status of what is known by a noun', () => {
  it.each([
    ['A delegation will come from {Japan|c JP} for talks.', 'planned'],
    ['A delegation from {Japan|c JP} left on {Monday|d 2025-06-30}.', 'completed'],
    ['Delegation from {Japan|c JP} to meet recyclers of batteries\nMore is to follow, a spokesman said.', 'planned'],
    ['Delegation from {Japan|c JP} travelled to meet recyclers of batteries\nMore is to follow, a spokesman said.', 'completed'],
  ])('%s', (markup, expected) => {
    const { article, mentions } = marked(markup);
    const scene = sceneOf(article, mentions);
    const [sentence] = scene.sentences;
    const clauses = sentence ? splitClauses(scene.mask, sentence) : [];
    const [clause] = clauses;
    const hit = clause ? hitOf(scene, clause, 'meeting', true) : null;
    if (!sentence || !clause || !hit) throw new Error('nothing to tell of');
    const frame: Frame = { scene, sentence, hit, clause, clauses, parties: [], reference: null };
    expect(statusOf(frame).status).toBe(expected);
  });
});

it('what has been corrected is not done by that', () => {
  const { article, mentions } = marked('{Exide|o IN} has corrected the capacity of its plant in {Pune|p IN}.');
  const scene = sceneOf(article, mentions);
  const [sentence] = scene.sentences;
  const hit = sentence ? hitOf(scene, sentence, 'facility', true) : null;
  expect(hit?.trigger.done).toBe('announced');
});
