import type { Corpus } from './corpus.ts';

export const tradeMeasureCorpus: Corpus = {
  positives: [
    [
      '{China|c CN} imposed export controls on {graphite|t} on {October 20, 2023|d 2023-10-20}.',
      'completed · CN · China imposer · - · October 20, 2023 occurrence',
    ],
    [
      '{India|c IN} cut customs duty on {lithium-ion|t} cells to {5%|q} from {10%|q}.',
      'announced · IN · India imposer · 5% final, 10% initial · -',
    ],
    [
      'The {United States|c US} will raise tariffs on {Chinese|c CN} EV batteries to {25%|q} in {August 2025|d 2025-08}.',
      'planned · CN US · United States imposer · 25% final · August 2025 occurrence',
    ],
    [
      'The finance ministry of {India|c IN} has extended anti-dumping duty on {aluminium foil|t} from {China|c CN}.',
      'announced · CN IN · India imposer, China imposee · - · -',
    ],
    [
      '{MNRE|o IN mnre} delayed the approved list of models for storage cells to {June 2028|d 2028-06}.',
      'delayed · IN · MNRE imposer · - · June 2028 occurrence',
    ],
    [
      '{Indonesia|c ID} banned exports of {nickel|t} ore from {January 2020|d 2020-01}.',
      'completed · ID · Indonesia imposer · - · January 2020 occurrence',
    ],
    [
      '{DGTR|o IN dgtr} recommended an anti-dumping duty of {$0.87 per kg|m USD 0.87 rate:kg} on separators from {South Korea|c KR}.',
      'announced · IN KR · DGTR imposer, South Korea imposee · $0.87 per kg total · -',
    ],
    ['{Japan|c JP} plans to tighten export controls on {battery|t} equipment.', 'planned · JP · Japan imposer · - · -'],
    [
      'The {European Union|b eu} imposed duties of up to {35.3%|q up_to} on EVs from {China|c CN}.',
      'announced · CN · European Union imposer, China imposee · 35.3% total · -',
    ],
    [
      '{India|c IN} exempts {35 units|q} of capital goods for EV cells from basic customs duty',
      'announced · IN · India imposer · 35 units total · -',
    ],
    [
      '{China|c CN} denied it had restricted exports of rare earths to {India|c IN}.',
      'denied · CN IN · China imposer, India imposee · - · -',
    ],
    [
      '{Mexico|c MX} initiated an anti-dumping investigation into {battery|t} imports from {China|c CN} on {May 5|d 2025-05-05}.',
      'announced · CN MX · Mexico imposer, China imposee · - · May 5 occurrence',
    ],
  ],
  negatives: [
    'The levelised tariff discovered by {SECI|o IN} was {₹3.1|m INR 3.1}.',
    'Heavy-duty trucks from {Tata Motors|o IN} will run on hydrogen by {2030|d ..2030}.',
    'Because of tariffs, {Panasonic|o JP} expects profit to fall {13%|q}.',
    '{Nissan|o JP} imposed a hiring freeze in {May|d 2025-05}.',
    'Stamp duty in {Pune|p IN} was raised by {1%|q}.',
    '{Toyota|o JP} exports {20,000 cars|q} from {India|c IN} a year.',
    'Amid fears of tariffs, shipments from {Japan|c JP} rose {4%|q}.',
    '{Exide|o IN} should face duties, wrote a reader in {June|d 2025-06}.',
  ],
};
