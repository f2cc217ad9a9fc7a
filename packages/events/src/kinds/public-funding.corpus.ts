import type { Corpus } from './corpus.ts';

export const publicFundingCorpus: Corpus = {
  positives: [
    [
      'The {Japanese|c JP} government will provide up to {¥350 billion|m JPY 350e9 up_to} ({about $2.4 billion|m USD 2.4e9 about =}) in subsidies for storage {battery|t} plants.',
      'planned · JP · Japan funder · ¥350 billion total, about $2.4 billion total · -',
    ],
    [
      '{METI|o JP meti} awarded {¥117.8 billion|m JPY 117.8e9} in subsidies to {Toyota|o JP toyota} for {battery|t} production.',
      'approved · JP · METI funder, Toyota recipient · ¥117.8 billion total · -',
    ],
    [
      '{JBIC|o JP jbic} signed a loan agreement with {ReNew|o IN renew} for up to {$300 million|m USD 3e8 up_to}.',
      'signed · IN JP · JBIC funder, ReNew recipient · $300 million total · -',
    ],
    [
      'The Union Cabinet approved viability gap funding of {₹3,760 crore|m INR 37.6e9} for {4,000 MWh|q} of storage.',
      'approved · IN · India funder · ₹3,760 crore total, 4,000 MWh total · -',
    ],
    [
      '{Rajesh Exports|o IN rajesh} has received incentives of {₹250 crore|m INR 2.5e9} under the {PLI scheme|g pli} from the {Ministry of Heavy Industries|o IN mhi}.',
      'completed · IN · Rajesh Exports recipient, Ministry of Heavy Industries funder · ₹250 crore total · -',
    ],
    [
      '{JICA|o JP jica} to extend a yen loan of {¥60 billion|m JPY 60e9} to {India|c IN} for grid storage',
      'planned · IN JP · JICA funder, India recipient · ¥60 billion total · -',
    ],
    [
      '{India|c IN} has earmarked {₹18,100 crore|m INR 181e9} for advanced cells, aiming at {50 GWh|q} of capacity.',
      'announced · IN · India funder · ₹18,100 crore total, 50 GWh target · -',
    ],
    [
      'The {US Department of Energy|o US doe} cancelled a {$700 million|m USD 7e8} grant to {Ascend Elements|o US ascend}.',
      'cancelled · US · US Department of Energy funder, Ascend Elements recipient · $700 million total · -',
    ],
    [
      '{NEXI|o JP nexi} will insure a {$200 million|m USD 2e8} loan for the project in {Gujarat|p IN}.',
      'planned · IN JP · NEXI funder · $200 million total · -',
    ],
    [
      '{Nissan|o JP nissan} won approval for {¥55.7 billion|m JPY 55.7e9} of subsidies from the government of {Japan|c JP} for its {LFP|t} plant.',
      'approved · JP · Nissan recipient, Japan funder · ¥55.7 billion total · -',
    ],
    [
      '{Tamil Nadu|p IN} government offers a capital subsidy of {₹500 crore|m INR 5e9} to cell makers.',
      'announced · IN · Tamil Nadu government funder · ₹500 crore total · -',
    ],
    [
      'The {World Bank|o ? world-bank} approved a {$1.5 billion|m USD 1.5e9} loan to {India|c IN} for green hydrogen.',
      'approved · IN · World Bank funder, India recipient · $1.5 billion total · -',
    ],
    [
      '{Japan|c JP} is considering subsidies worth {¥100 billion|m JPY 100e9} for graphite refiners, officials said on condition of anonymity.',
      'rumoured · JP · Japan funder · ¥100 billion total · -',
    ],
  ],
  negatives: [
    '{Ather|o IN} raised {$70 million|m USD 7e7} in Series E funding.',
    '{Exide|o IN} was granted a patent on {June 2|d 2025-06-02}.',
    'Home loans at {SBI|o IN sbi} grew {14%|q}.',
    '{India|c IN} ended subsidies for lead-acid scooters in {2019|d}.',
    '{Toyota|o JP} will invest {¥100 billion|m JPY 1e11} in {Karnataka|p IN}.',
    'Without subsidy the car costs {₹14 lakh|m INR 1.4e6}, {Tata|o IN} said.',
    '{Japan|c JP} and {India|c IN} granted each other observer status in {2024|d}.',
    '{Tata Motors|o IN} gives dealers a discount of {₹50,000|m INR 50000}.',
    'Analysts say {India|c IN} should grant more aid by {2030|d ..2030}.',
  ],
};
