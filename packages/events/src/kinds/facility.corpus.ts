import type { Corpus } from './corpus.ts';

export const facilityCorpus: Corpus = {
  positives: [
    [
      '{Exide Energy|o IN exide-energy} will build a {12 GWh|q} cell plant in {Bengaluru|p IN} by {2027|d ..2027}.',
      'planned · IN · Exide Energy party, Bengaluru host · 12 GWh total · 2027 deadline',
    ],
    [
      '{Panasonic Energy|o JP panasonic-energy} opened its second {US|c US} factory in {De Soto|p US} on {July 14|d 2025-07-14}, with a capacity of {32 GWh|q}.',
      'completed · JP US · Panasonic Energy party, De Soto host · 32 GWh total · July 14 occurrence',
    ],
    [
      '{Suzuki|o JP suzuki} begins production of {lithium-ion|t} cells at its {Gujarat|p IN} plant',
      'completed · IN JP · Suzuki party, Gujarat host · - · -',
    ],
    [
      '{Tata Agratas|o IN agratas} broke ground on a {20 GWh|q} gigafactory in {Sanand|p IN}.',
      'under_construction · IN · Tata Agratas party, Sanand host · 20 GWh total · -',
    ],
    [
      '{Toyota|o JP toyota} has postponed construction of a {battery|t} plant in {Fukuoka|p JP} to {2027|d}.',
      'delayed · JP · Toyota party, Fukuoka host · - · 2027 occurrence',
    ],
    [
      '{Nissan|o JP nissan} scrapped plans for a {5 GWh|q} {LFP|t} plant in {Kitakyushu|p JP} on {May 9|d 2025-05-09}.',
      'cancelled · JP · Nissan party, Kitakyushu host · 5 GWh total · May 9 occurrence',
    ],
    [
      '{Amara Raja|o IN amara-raja} plans to expand capacity from {1.5 GWh|q initial} to {5 GWh|q final} by {March 2026|d ..2026-03}.',
      'planned · IN · Amara Raja party · 1.5 GWh initial, 5 GWh final · March 2026 deadline',
    ],
    [
      'A {1,000 MWh|q} storage project of {JSW Energy|o IN jsw} is under construction in {Karnataka|p IN}.',
      'under_construction · IN · JSW Energy party, Karnataka host · 1,000 MWh total · -',
    ],
    [
      '{Altmin|o IN altmin} is considering a cathode plant in {Telangana|p IN} with {3,000 tonnes|q} of annual capacity, sources said.',
      'rumoured · IN · Altmin party, Telangana host · 3,000 tonnes total · -',
    ],
    [
      'The {4 GWh|q} factory in {Dharwad|p IN} was commissioned by {Log9|o IN log9} on {June 1|d 2025-06-01}.',
      'completed · IN · Dharwad host, Log9 party · 4 GWh total · June 1 occurrence',
    ],
    [
      '{Idemitsu Kosan|o JP idemitsu} will set up a pilot plant for solid electrolytes in {Chiba|p JP} in {2027|d}.',
      'planned · JP · Idemitsu Kosan party, Chiba host · - · 2027 occurrence',
    ],
    [
      "{Gujarat|p IN} government approved {Micro Cell|o IN}'s proposal for a {6 GWh|q} plant at {Dholera|p IN}.",
      'approved · IN · Gujarat government party, Micro Cell party, Dholera host · 6 GWh total · -',
    ],
    [
      '{TDS Lithium-Ion Battery Gujarat|o IN tdsg} completed its third line, lifting output to {30 million units|q}.',
      'completed · IN · TDS Lithium-Ion Battery Gujarat party · 30 million units final · -',
    ],
    ['{Ola Cell|o IN ola-cell} denied it had shelved its {20 GWh|q} gigafactory.', 'denied · IN · Ola Cell party · 20 GWh total · -'],
    [
      "{Waaree|o IN waaree} plans a {3.5 GWh|q} {battery|t} plant in {Gujarat|p IN}, rivalling {Reliance|o IN reliance}'s {30 GWh|q} site.",
      'planned · IN · Waaree party, Gujarat host · 3.5 GWh total · -',
    ],
  ],
  negatives: [
    '{Japan|c JP} wants to build a resilient supply chain with {India|c IN} by {2030|d ..2030}.',
    'The bank opened a credit facility of {₹500 crore|m INR 5e9} for {Exide|o IN}.',
    'The bottom line of {Amara Raja|o IN} grew {5%|q}.',
    '{Toyota|o JP} planted {2,000 units|q} of saplings in {Bidadi|p IN}.',
    'The project will create {5,000 jobs|q}.',
    '{Panasonic|o JP} should build a plant in {India|c IN}, a columnist says.',
    '{Exide|o IN} opened at {₹380|m INR 380} on {Monday|d 2025-06-30}.',
    'Plant-based foods from {Ajinomoto|o JP} reached {India|c IN} in {2024|d}.',
    'The city of {Pune|p IN} set up a task force on EVs in {May|d 2025-05}.',
  ],
};
