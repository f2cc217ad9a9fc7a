import type { Corpus } from './corpus.ts';

export const tradeMeasureCorpus: Corpus = {
  positives: [
    [
      '{Congo|c CD} has cut the export allowance of {CMO Mining|o CN} by {6,200 tonnes|q}.',
      'announced · CD CN · Congo - Kinshasa imposer · 6,200 tonnes difference · -',
    ],
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
    [
      'The {DGTR|o IN dgtr} in {India|c IN} put the dumping margin at {61%|q} for {China|c CN}.',
      'announced · CN IN · DGTR imposer, China imposee · 61% total · -',
    ],
    [
      'The {European Commission|o ? ec} opened an anti-subsidy case against makers in {China|c CN} on {July 2|d 2025-07-02}.',
      'announced · CN · European Commission imposer · - · July 2 occurrence',
    ],
    [
      '{Tokyo|c JP} suspended its export curbs on {separators|t} to {South Korea|c KR} on {July 1|d 2025-07-01}.',
      'announced · JP KR · Japan imposer, South Korea imposee · - · July 1 occurrence',
    ],
    [
      '{Beijing|c CN} restricted exports of {graphite|t} in {December 2023|d 2023-12}.',
      'completed · CN · China imposer · - · December 2023 occurrence',
    ],
    [
      'Know-how for making cathode powder can no longer leave {China|c CN} without a licence, under a catalogue that took effect on {Tuesday|d 2025-07-01}.',
      'completed · CN · China imposer · - · Tuesday occurrence',
    ],
    [
      "{Washington|c US}'s tariffs on storage batteries are due to climb to {25%|q} from {7.5%|q} in {January|d 2026-01}.",
      'planned · US · United States imposer · 25% final, 7.5% initial · January occurrence',
    ],
    [
      'The {US Commerce Department|o US doc} has settled on anti-dumping duties of {102.7%|q} for anode material from {China|c CN}, up from the {93.5%|q} it had announced in {February|d 2025-02}.',
      'announced · CN US · US Commerce Department imposer, China imposee · 102.7% final, 93.5% initial · -',
    ],
    [
      '{METI|o JP meti} and the {Ministry of Finance|o JP mof} have decided to initiate an investigation into whether to impose an anti-dumping duty on {graphite|t} from {China|c CN}.',
      'announced · CN JP · METI imposer, Ministry of Finance imposer, China imposee · - · -',
    ],
    [
      '{China|c CN} will scrap the {9%|q} export tax rebate on batteries from {January|d 2026-01}.',
      'planned · CN · China imposer · 9% total · January occurrence',
    ],
    ['{Argentina|c AR} abolished export duties on {lithium|t}.', 'announced · AR · Argentina imposer · - · -'],
    [
      "{China|c CN}'s export controls on {gallium|t} took effect on {July 1|d 2025-07-01}.",
      'completed · CN · China imposer · - · July 1 occurrence',
    ],
    [
      '{Brussels|b eu} hit {Pearl Cars|o CN} with an extra duty of {17%|q}.',
      'announced · CN · Brussels imposer, Pearl Cars imposee · 17% total · -',
    ],
    [
      'Exporters of {graphite|t} in {China|c CN} need a permit from the commerce ministry from {Monday|d 2025-06-30}.',
      'announced · CN · commerce ministry imposer · - · Monday occurrence',
    ],
    ['{Malaysia|c MY} intends to stop exporting raw {rare earths|t}.', 'planned · MY · Malaysia imposer · - · -'],
    [
      'The {International Trade Commission|o US itc} votes on {September 13|d 2025-09-13} on whether the industry has been harmed.',
      'planned · US · International Trade Commission imposer · - · September 13 occurrence',
    ],
    ['{Thailand|c TH} cut its local-content requirement for cars to {40%|q}.', 'announced · TH · Thailand imposer · 40% final · -'],
    ['{India|c IN} has put battery machinery from {China|c CN} on a restricted list.', 'announced · CN IN · India imposer · - · -'],
    [
      '{Japan|c JP} will require makers of coating machines to obtain a permit before shipping them abroad from {October 1|d 2025-10-01}.',
      'planned · JP · Japan imposer · - · October 1 occurrence',
    ],
    ['{India|c IN} requires {20%|q} of locally made cells in projects that get aid.', 'announced · IN · India imposer · 20% total · -'],
    [
      'Scrap of {lithium-ion|t} cells had been exempted in {India|c IN} in {February 2025|d 2025-02}.',
      'completed · IN · - · - · February 2025 occurrence',
    ],
    [
      'The duty on cars was lowered to {15%|q} by {Washington|c US} in {June|d 2025-06}.',
      'announced · US · United States imposer · 15% final · June occurrence',
    ],
    [
      "{Japan|c JP}'s government will subject {20 units|q} of chemicals to export screening from {October|d 2025-10}.",
      'planned · JP · Japan imposer · 20 units total · October occurrence',
    ],
    [
      'The {Commerce Department|o US} added {Gotion|o CN} to a blacklist on {Monday|d 2025-06-30}.',
      'announced · CN US · Commerce Department imposer, Gotion imposee · - · Monday occurrence',
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
    'Sales of {Exide|o IN} rose {4%|q} despite tariffs.',
    '{Panasonic|o JP} shifted sourcing to avoid the {25%|q} US tariff.',
    '{Suzuki|o JP} cut exports from {Japan|c JP} of {20,000 vehicles|q}.',
    'A regulator in {Pune|p IN} approved a power tariff of {₹2.9|m INR 2.9}.',
    '{CERC|o IN cerc} set storage tariffs of {₹2.9|m INR 2.9}.',
  ],
};
