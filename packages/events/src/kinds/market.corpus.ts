import type { Corpus } from './corpus.ts';

export const marketCorpus: Corpus = {
  positives: [
    ["{India|c IN}'s EV sales rose {24%|q} in {June|d 2025-06}.", 'reported · IN · - · 24% difference · June occurrence'],
    [
      '{Lithium|t} carbonate prices in {China|c CN} fell {3%|q} to {60,000 yuan|m CNY 60000} a tonne in {the week to July 2|d 2025-07-02}.',
      'reported · CN · - · 60,000 yuan final, 3% difference · the week to July 2 occurrence',
    ],
    [
      'Demand for batteries in {India|c IN} will reach {139 GWh|q} by {2035|d ..2035}, a report says.',
      'reported · IN · - · 139 GWh total · 2035 deadline',
    ],
    [
      '{Panasonic Energy|o JP panasonic-energy} reported an operating profit of {¥120 billion|m JPY 120e9} for {FY2024|d 2024-04-01..2025-03-31}.',
      'reported · JP · Panasonic Energy party · ¥120 billion total · FY2024 period',
    ],
    ['{India|c IN} imports {75%|q} of its {lithium-ion|t} cells from {China|c CN}.', 'reported · CN IN · India party · 75% total · -'],
    [
      'Installed storage capacity in {Japan|c JP} stood at {1.9 GW|q} in {March 2025|d 2025-03}.',
      'reported · JP · - · 1.9 GW total · March 2025 occurrence',
    ],
    [
      '{Exide|o IN exide} posted a net profit of {₹255 crore|m INR 2.55e9} in {Q4|d 2025-01-01..2025-03-31}.',
      'reported · IN · Exide party · ₹255 crore total · Q4 period',
    ],
    ['{BYD|o CN byd} sold {382,000 vehicles|q} in {May|d 2025-05}.', 'reported · CN · BYD party · 382,000 vehicles total · May occurrence'],
    [
      'The {Indian|c IN} {battery|t} market is expected to grow at a CAGR of {16%|q} through {2030|d ..2030}.',
      'reported · IN · - · 16% difference · 2030 deadline',
    ],
    [
      'Exports of {graphite|t} from {China|c CN} to {Japan|c JP} dropped by {40%|q} in {May|d 2025-05}.',
      'reported · CN JP · - · 40% difference · May occurrence',
    ],
    [
      '{Toyota|o JP toyota} expects sales in {India|c IN} to exceed {400,000 vehicles|q} in {2026|d}.',
      'reported · IN JP · Toyota party · 400,000 vehicles total · 2026 period',
    ],
    [
      'In {2023|d}, {Japanese|c JP} direct investment in {India|c IN} reached {$5.8 billion|m USD 5.8e9}.',
      'reported · IN JP · - · $5.8 billion total · 2023 period',
    ],
  ],
  negatives: [
    'Shares of {Exide|o IN} jumped {5%|q} on {Monday|d 2025-06-30}.',
    '{Tata|o IN} and {Sakura Cell|o JP} reached an agreement on {June 3|d 2025-06-03}.',
    'The {Nifty|o IN} closed up {1%|q}.',
    '{Exide|o IN} will build a {12 GWh|q} plant.',
    '{India|c IN} cut customs duty on cells to {5%|q}.',
    'A {Panasonic|o JP} spokesman hit back at critics in {June|d 2025-06}.',
    '{Panasonic|o JP} signed a contract with {Tata|o IN} on {June 3|d 2025-06-03}.',
    'Production in {Pune|p IN} was hit by rain.',
  ],
};
