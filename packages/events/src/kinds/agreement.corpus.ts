import type { Corpus } from './corpus.ts';

export const agreementCorpus: Corpus = {
  positives: [
    [
      'A new statement of intent binds {Australia|c AU} and {Britain|c GB} to work together on minerals from {2026|d}.',
      'signed · AU GB · Australia party, United Kingdom party · - · 2026 occurrence',
    ],
    [
      '{India|c IN} and {Japan|c JP} signed a memorandum of cooperation on {battery|t} supply chains in {New Delhi|p IN} on {Thursday|d 2025-07-03}.',
      'signed · IN JP · India party, Japan party · - · Thursday occurrence',
    ],
    [
      '{METI|o JP meti} and the {Ministry of Mines|o IN mom} will sign an MoU on {critical minerals|t} in {August|d 2025-08}.',
      'planned · IN JP · METI party, Ministry of Mines party · - · August occurrence',
    ],
    [
      '{The two countries|c IN JP} adopted a joint vision statement with a goal of {¥10 trillion|m JPY 10e12} of private investment.',
      'announced · IN JP · India party, Japan party · ¥10 trillion target · -',
    ],
    [
      '{Japan|c JP} and {India|c IN} agreed to raise bilateral trade to {$50 billion|m USD 5e10} by {2030|d ..2030}.',
      'announced · IN JP · Japan party, India party · $50 billion final · 2030 deadline',
    ],
    [
      '{India|c IN} and the {UK|c GB} concluded a free trade agreement on {May 6|d 2025-05-06}.',
      'signed · GB IN · India party, United Kingdom party · - · May 6 occurrence',
    ],
    [
      'The cabinet of {India|c IN} approved an MoU with {Japan|c JP} on energy storage.',
      'approved · IN JP · India party, Japan party · - · -',
    ],
    [
      '{Australia|c AU} and {Japan|c JP} have launched a {critical minerals|t} partnership.',
      'announced · AU JP · Australia party, Japan party · - · -',
    ],
    [
      '{NEDO|o JP nedo} signed a letter of intent with {NITI Aayog|o IN niti} on storage demonstrations.',
      'signed · IN JP · NEDO party, NITI Aayog party · - · -',
    ],
    [
      '{Chile|c CL} and {India|c IN} are negotiating a trade agreement that covers {lithium|t}, two sources said.',
      'rumoured · CL IN · Chile party, India party · - · -',
    ],
    [
      '{India|c IN} and {Japan|c JP} set up a joint crediting mechanism on {July 1|d 2025-07-01}',
      'announced · IN JP · India party, Japan party · - · July 1 occurrence',
    ],
    [
      '{Japan|c JP} postponed the signing of a pact with {Indonesia|c ID} on {nickel|t}.',
      'delayed · ID JP · Japan party, Indonesia party · - · -',
    ],
    [
      '{Argentina|c AR} ratified its {lithium|t} treaty with {India|c IN} in {2025|d}.',
      'approved · AR IN · Argentina party, India party · - · 2025 occurrence',
    ],
    [
      '{Gujarat|p IN} and {Aichi|p JP} Prefecture signed a letter of intent on {battery|t} parts on {June 6|d 2025-06-06}.',
      'signed · IN JP · Gujarat party, Aichi party · - · June 6 occurrence',
    ],
    [
      '{India|c IN} and {Japan|c JP} vowed on {Thursday|d 2025-07-03} to work more closely on {critical minerals|t}.',
      'announced · IN JP · India party, Japan party · - · Thursday occurrence',
    ],
    [
      'A free trade agreement between {India|c IN} and {Australia|c AU} entered into force on {July 1|d 2025-07-01}.',
      'completed · AU IN · India party, Australia party · - · July 1 occurrence',
    ],
    [
      '{India|c IN} and {Chile|c CL} are close to an accord on {lithium|t}, two officials familiar with the talks said.',
      'rumoured · CL IN · India party, Chile party · - · -',
    ],
    [
      '{Maharashtra|p IN} signed a memorandum of understanding with {Shizuoka|p JP} Prefecture on batteries on {Wednesday|d 2025-06-25}.',
      'signed · IN JP · Maharashtra party, Shizuoka party · - · Wednesday occurrence',
    ],
  ],
  negatives: [
    '{Toyota|o JP} and {Tata|o IN} signed an agreement to study batteries.',
    'Analysts agree that {India|c IN} will pass {Japan|c JP} by {2026|d ..2026}.',
    '{Japanese|c JP} and {Indian|c IN} officials met in {Tokyo|p JP} on {Monday|d 2025-06-30}.',
    'Under the agreement, {Panasonic|o JP} will build a plant in {India|c IN}.',
    '{India|c IN} signed up {2 million units|q} of smart meters.',
    '{Japan|c JP} should sign a treaty with {India|c IN}, says a think tank.',
    '{Suzuki|o JP} struck a chord in {India|c IN} with {2 million vehicles|q}.',
    'The {Tata|o IN} brand reached an accord with fans in {2024|d}.',
    '{India|c IN} agrees with {Japan|c JP} that the market has slowed.',
    '{Exide|o IN} put its name to a deal with {SVOLT|o CN} in {2022|d}.',
  ],
};
