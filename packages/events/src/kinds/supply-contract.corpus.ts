import type { Corpus } from './corpus.ts';

export const supplyContractCorpus: Corpus = {
  positives: [
    [
      '{Panasonic Energy|o JP panasonic-energy} signed a deal to supply {4 GWh|q} of cells to {Hero MotoCorp|o IN hero} over five years.',
      'signed · IN JP · Panasonic Energy seller, Hero MotoCorp buyer · 4 GWh total · -',
    ],
    [
      '{Bharat Heavy Electricals|o IN bhel} has bagged an order worth {₹6,650 crore|m INR 66.5e9} from {NTPC|o IN ntpc} for a storage project.',
      'signed · IN · Bharat Heavy Electricals seller, NTPC buyer · ₹6,650 crore total · -',
    ],
    [
      '{Toyota Tsusho|o JP toyota-tsusho} will supply rare earths to {Honda|o JP honda} from {2026|d}.',
      'planned · JP · Toyota Tsusho seller, Honda buyer · - · 2026 occurrence',
    ],
    [
      '{Suzuki Motor|o JP suzuki} is to buy {lithium iron phosphate|t} cells from {BYD|o CN byd} for its first EV.',
      'planned · CN JP · Suzuki Motor buyer, BYD seller · - · -',
    ],
    [
      '{Altmin|o IN altmin} and {Sumitomo Metal Mining|o JP smm} entered into an offtake agreement for {10,000 tonnes|q} of cathode material.',
      'signed · IN JP · Altmin party, Sumitomo Metal Mining party · 10,000 tonnes total · -',
    ],
    [
      '{SECI|o IN seci} signed power purchase agreements for {1,200 MW|q} with {JSW Energy|o IN jsw} on {June 27|d 2025-06-27}.',
      'signed · IN · SECI party, JSW Energy party · 1,200 MW total · June 27 occurrence',
    ],
    [
      '{Tata AutoComp|o IN tata-autocomp} is in talks to source cells from {Sakura Cell|o JP}, people familiar with the matter said.',
      'rumoured · IN JP · Tata AutoComp buyer, Sakura Cell seller · - · -',
    ],
    [
      '{Delhi Transport Corporation|o IN dtc} placed an order for {1,500 buses|q} with {Switch Mobility|o IN switch}.',
      'signed · IN · Delhi Transport Corporation buyer, Switch Mobility seller · 1,500 buses total · -',
    ],
    [
      '{JERA|o JP jera} to procure {500,000 tonnes|q} of ammonia from {ACME|o IN acme} by {2030|d ..2030}',
      'planned · IN JP · JERA buyer, ACME seller · 500,000 tonnes total · 2030 deadline',
    ],
    [
      '{Inox|o IN inox} secures {300 MW|q} EPC contract from {Tata Power|o IN tata-power}.',
      'signed · IN · Inox seller, Tata Power buyer · 300 MW total · -',
    ],
    [
      '{Mitsui|o JP mitsui} has cancelled its contract to purchase {5,000 tonnes|q} of {lithium hydroxide|t} a year from {Livent|o US livent}.',
      'cancelled · JP US · Mitsui buyer, Livent seller · 5,000 tonnes total · -',
    ],
    [
      '{Amara Raja|o IN amara-raja} received an order from {Bharat Sanchar Nigam|o IN bsnl} for {lithium-ion|t} packs valued at {Rs 225 crore|m INR 2.25e9}.',
      'signed · IN · Amara Raja seller, Bharat Sanchar Nigam buyer · Rs 225 crore total · -',
    ],
    [
      '{Himadri|o IN himadri} will deliver {1,000 tonnes|q} of {anode|t} material to {Sakura Cell|o JP} in {FY27|d 2026-04-01..2027-03-31}.',
      'planned · IN JP · Himadri seller, Sakura Cell buyer · 1,000 tonnes total · FY27 period',
    ],
    [
      '{Maruti Suzuki|o IN maruti} denied it had agreed to buy cells from {Gotion|o CN gotion}.',
      'denied · CN IN · Maruti Suzuki buyer, Gotion seller · - · -',
    ],
  ],
  negatives: [
    '{Japan|c JP} and {India|c IN} want a resilient supply chain by {2030|d ..2030}.',
    'The court order on {Monday|d 2025-06-30} went against {Exide|o IN}.',
    '{Panasonic|o JP} expanded in {India|c IN} in order to cut costs by {20%|q}.',
    '{Tata Power|o IN} provides value to {2 million units|q} a year.',
    'The order book of {BHEL|o IN} stood at {₹1.6 lakh crore|m INR 1.6e12} in {March|d 2025-03}.',
    '{Toyota|o JP} uses contract manufacturing in {India|c IN} for {3,000 vehicles|q}.',
    'Power supply to {Pune|p IN} was cut for {2 h|q}.',
    '{Sumitomo|o JP} bought a {26%|q} stake in {Altmin|o IN}.',
    'A supply crunch pushed up {lithium|t} prices by {12%|q} in {June|d 2025-06}.',
    '{Exide|o IN} launched a {lithium|t} pack for {$200|m USD 200}.',
  ],
};
