import type { Corpus } from './corpus.ts';

export const policyCorpus: Corpus = {
  positives: [
    [
      '{India|c IN} aims to localise {60%|q} of its {battery|t} supply chain by {2030|d ..2030}.',
      'planned · IN · India imposer · 60% target · 2030 deadline',
    ],
    [
      '{Japan|c JP} is targeting {150 GWh|q} of domestic cell capacity by {2030|d ..2030}.',
      'planned · JP · Japan imposer · 150 GWh target · 2030 deadline',
    ],
    [
      'The Union Cabinet approved a {critical minerals|t} mission on {January 29|d 2025-01-29}.',
      'approved · IN · India imposer · - · January 29 occurrence',
    ],
    [
      'The {Ministry of Power|o IN mop} issued guidelines that require storage of {2 h|q} with every solar tender.',
      'announced · IN · Ministry of Power imposer · 2 h total · -',
    ],
    [
      '{METI|o JP meti} revised its storage battery strategy on {June 20|d 2025-06-20}.',
      'announced · JP · METI imposer · - · June 20 occurrence',
    ],
    [
      '{Maharashtra|p IN} government notified an EV policy with a target of {30%|q} electric sales by {2030|d ..2030}.',
      'announced · IN · Maharashtra government imposer · 30% target · 2030 deadline',
    ],
    [
      '{India|c IN} has set a goal of {500 GW|q} of non-fossil capacity by {2030|d ..2030}.',
      'announced · IN · India imposer · 500 GW target · 2030 deadline',
    ],
    [
      'The {European Commission|o ? ec} proposed a regulation on battery passports in {December 2020|d 2020-12}.',
      'announced · - · European Commission imposer · - · December 2020 occurrence',
    ],
    ['{India|c IN} plans to develop {30 GWh|q} of advanced cell storage.', 'planned · IN · India imposer · 30 GWh target · -'],
    [
      '{Tokyo|c JP} will scrap a scheme that backs plug-in hybrids in {April 2026|d 2026-04}.',
      'cancelled · JP · Japan imposer · - · April 2026 occurrence',
    ],
    [
      'The {Ministry of Heavy Industries|o IN mhi} is considering a scheme for magnets, sources said.',
      'rumoured · IN · Ministry of Heavy Industries imposer · - · -',
    ],
    [
      'New battery waste rules of {India|c IN} came into force on {April 1|d 2025-04-01}.',
      'completed · IN · India imposer · - · April 1 occurrence',
    ],
    [
      '{South Korea|c KR} unveiled a plan to bring {21,000 vehicles|q} of its fleet to hydrogen by {2030|d ..2030}',
      'announced · KR · South Korea imposer · 21,000 vehicles target · 2030 deadline',
    ],
  ],
  negatives: [
    '{Exide|o IN} unveiled an expansion plan of {₹600 crore|m INR 6e9}.',
    'Brokers set a price target of {₹500|m INR 500} for {Tata Power|o IN}.',
    'The insurance policy covers {Ola|o IN} riders up to {₹5 lakh|m INR 5e5}.',
    '{Panasonic|o JP} targets sales of {2 million units|q} by {2027|d ..2027}.',
    '{Toyota|o JP} launched a training programme for {500 people|q} in {India|c IN}.',
    '{India|c IN} should set a target of {100 GWh|q}, an industry body says.',
    '{Suzuki|o JP} acts as a bridge between {Japan|c JP} and {India|c IN} since {1982|d 1982..}.',
    'A trade mission from {Osaka|p JP} visited {Chennai|p IN} in {May|d 2025-05}.',
  ],
};
