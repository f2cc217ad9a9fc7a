import type { Corpus } from './corpus.ts';

export const marketCorpus: Corpus = {
  positives: [
    [
      '{Hanul Cell|o KR} reported a {7%|q} jump in net profit in the {first quarter|d 2025-01}.',
      'reported · KR · Hanul Cell party · 7% difference · first quarter occurrence',
    ],
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
    [
      "{Indonesia|c ID} accounted for {63 percent|q} of the world's mined nickel in {2024|d}.",
      'reported · ID · Indonesia party · 63 percent total · 2024 period',
    ],
    [
      '{Shinsung|o KR shinsung} lost {41 billion won|m KRW 41e9} in {the first half|d 2025-01-01..2025-06-30}.',
      'reported · KR · Shinsung party · 41 billion won total · the first half period',
    ],
    [
      'Machines worth {¥61.4 billion|m JPY 61.4e9} left {Japan|c JP} for {India|c IN} in {2024|d}.',
      'reported · IN JP · Japan party, India party · ¥61.4 billion total · 2024 period',
    ],
    [
      "{Punarchakra|o IN punarchakra}'s revenue grew {58%|q} to {₹376 crore|m INR 3.76e9} in {FY25|d 2024-04-01..2025-03-31}, though net profit slipped to {₹21 crore|m INR 2.1e8} from {₹24 crore|m INR 2.4e8}.",
      'reported · IN · Punarchakra party · ₹376 crore final, ₹21 crore final, ₹24 crore initial, 58% difference · FY25 period',
    ],
    [
      '{GS Yuasa|o JP gs-yuasa} raised its operating profit forecast for {FY2025|d 2025-04-01..2026-03-31} to {¥62 billion|m JPY 62e9} from {¥58 billion|m JPY 58e9}.',
      'reported · JP · GS Yuasa party · ¥62 billion final, ¥58 billion initial · FY2025 period',
    ],
    ['{CATL|o CN catl} held {38%|q} of the world market in {2024|d}.', 'reported · CN · CATL party · 38% total · 2024 period'],
    [
      'Lithium carbonate changed hands at {71,500 yuan|m CNY 71500} a tonne in {China|c CN} on {Friday|d 2025-06-27}.',
      'reported · CN · - · 71,500 yuan total · Friday occurrence',
    ],
    ['Storage exports of {Japan|c JP} sank {12%|q} in {May|d 2025-05}.', 'reported · JP · Japan party · 12% difference · May occurrence'],
    [
      '{Nissan|o JP nissan} has forecast a net loss of {750 billion yen|m JPY 750e9} for {the year|d 2024-04-01..2025-03-31}.',
      'reported · JP · Nissan party · 750 billion yen total · the year period',
    ],
    [
      '{India|c IN} had {906 MWh|q} of storage in {December|d 2024-12}.',
      'reported · IN · India party · 906 MWh total · December occurrence',
    ],
    [
      'More than {70 percent|q} of the graphite used in {Japan|c JP} comes from {China|c CN}.',
      'reported · CN JP · - · 70 percent total · -',
    ],
    [
      "{Toyota Tsusho|o JP toyota-tsusho}'s plant ran at {60%|q} of its nameplate capacity in {May|d 2025-05}.",
      'reported · JP · Toyota Tsusho party · 60% total · May occurrence',
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
    '{Lumen|o AU} put the cost of the recall at {A$22 million|m AUD 22e6}.',
    '{Volkswagen|o DE} holds {24%|q} of the shares of {Gotion|o CN}.',
    '{Kapok|o OM} will not build until prices fall below {$100|m USD 100}.',
    'Duties on cells rose from {7.5%|q} to {25%|q} in {January|d 2025-01}.',
    'The projects of {Sakura Cell|o JP} will add {18 GWh|q} by {2030|d ..2030}.',
    '{Mitsui|o JP} leads a {$62 million|m USD 62e6} round in battery firm {SwapGrid|o IN}',
  ],
};
