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
    [
      'Under new rules of the {Ministry of Power|o IN mop}, every plant must add {2 h|q} of storage.',
      'announced · IN · Ministry of Power imposer · 2 h total · -',
    ],
    [
      '{India|c IN} waived transmission charges for storage until {June 2028|d ..2028-06-30}.',
      'announced · IN · India imposer · - · June 2028 deadline',
    ],
    [
      "{South Korea|c KR}'s transport ministry ordered checks of {41 plants|q} by {October|d ..2025-10-31}.",
      'announced · KR · South Korea imposer · 41 plants target · October deadline',
    ],
    [
      "{India|c IN}'s power ministry has mandated {2 h|q} of storage with every new solar plant.",
      'announced · IN · India imposer · 2 h total · -',
    ],
    [
      'The {European Commission|o ? ec} postponed the {battery passport|g battery-passport} to {2028|d}.',
      'delayed · - · European Commission imposer · - · 2028 occurrence',
    ],
    ['{Kerala|p IN} has barred new diesel buses from its cities from {2028|d}.', 'announced · IN · Kerala imposer · - · 2028 occurrence'],
    [
      '{Tamil Nadu|p IN} has extended the road tax waiver for electric vehicles until {2027|d ..2027}.',
      'announced · IN · Tamil Nadu imposer · - · 2027 deadline',
    ],
    ['{India|c IN} plans {100 GW|q} of solar by {2030|d ..2030}.', 'planned · IN · India imposer · 100 GW target · 2030 deadline'],
    [
      'The strategy drawn up by {METI|o JP meti} in {August 2022|d 2022-08} aimed at {150 GWh|q} by {2030|d ..2030}.',
      'announced · JP · METI imposer · 150 GWh target · August 2022 occurrence, 2030 deadline',
    ],
    [
      '{METI|o JP meti} moved back the target of {150 GWh|q} to {fiscal 2033|d 2033-04-01..2034-03-31}.',
      'announced · JP · METI imposer · 150 GWh target · fiscal 2033 period',
    ],
    [
      '{California|p US} told utilities to procure {2 GW|q} of storage by {2035|d ..2035}.',
      'announced · US · California imposer · 2 GW target · 2035 deadline',
    ],
    [
      'The road ministry of {India|c IN} wants comments by {July 15|d ..2025-07-15} on its draft norms for batteries.',
      'announced · IN · India imposer · - · July 15 deadline',
    ],
    [
      "{Japan|c JP}'s revised recycling act came into force on {July 1|d 2025-07-01}.",
      'completed · JP · Japan imposer · - · July 1 occurrence',
    ],
    [
      'Draft rules published by the {Ministry of Power|o IN mop} on {July 1|d 2025-07-01} would oblige utilities to contract {4%|q}.',
      'announced · IN · Ministry of Power imposer · 4% total · July 1 occurrence',
    ],
    ['{Beijing|c CN} is drawing up rules to curb price wars among battery makers.', 'planned · CN · China imposer · - · -'],
    [
      'The {Reserve Bank of India|o IN rbi} lowered the risk weight for loans to storage projects to {75%|q}.',
      'announced · IN · Reserve Bank of India imposer · 75% final · -',
    ],
    [
      '{Indonesia|c ID} cut the royalty on nickel matte to {3.5%|q} in {June|d 2025-06}.',
      'announced · ID · Indonesia imposer · 3.5% final · June occurrence',
    ],
    [
      'The {United States|c US} ended the tax credit of {$7,500|m USD 7500} for electric cars on {June 30|d 2025-06-30}.',
      'announced · US · United States imposer · $7,500 total · June 30 occurrence',
    ],
    [
      'The rules that {METI|o JP meti} plans to issue by {March|d ..2026-03-31} cover grid batteries.',
      'planned · JP · METI imposer · - · March deadline',
    ],
    ['{India|c IN} changed the norms of its scheme on {Friday|d 2025-06-27}.', 'announced · IN · India imposer · - · Friday occurrence'],
    [
      'The {European Commission|o ? ec} on {Tuesday|d 2025-07-01} proposed to allow carmakers to sell some petrol cars after {2035|d}.',
      'announced · - · European Commission imposer · - · Tuesday occurrence, 2035 occurrence',
    ],
    ['The law requires {20%|q} of recycled cobalt in cells sold in {Germany|c DE}.', 'announced · DE · - · 20% total · -'],
    ['{Seoul|c KR} repealed its subsidy rules on {Monday|d 2025-06-30}.', 'cancelled · KR · South Korea imposer · - · Monday occurrence'],
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
    '{Exide|o IN} ordered checks of {2,000 units|q} in {June|d 2025-06}.',
    "{Japan|c JP}'s battery makers announced a plan for {150 GWh|q}.",
    '{Honda|o JP} scrapped its target of {30%|q} electric sales by {2030|d ..2030}.',
    'The carmaker {Honda|o JP} will comply with the rules of the {EU|b eu} by {2027|d ..2027}.',
    '{India|c IN} will need {236 GWh|q} of storage by {2032|d ..2032}.',
    '{Honda|o JP} changed its sales target to {2 million units|q}.',
  ],
};
