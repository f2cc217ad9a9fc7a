import type { Corpus } from './corpus.ts';

export const acquisitionCorpus: Corpus = {
  positives: [
    [
      '{JERA|o JP jera} will acquire a {20%|q} stake in {ReNew|o IN renew} for {$600 million|m USD 6e8}.',
      'planned · IN JP · JERA buyer, ReNew party · $600 million total, 20% total · -',
    ],
    [
      '{Exide Industries|o IN exide} has acquired the remaining {49%|q} of shares in {Exide Leclanche|o IN} from {Leclanche|o CH leclanche}.',
      'completed · CH IN · Exide Industries buyer, Exide Leclanche party, Leclanche seller · 49% total · -',
    ],
    [
      '{Toshiba|o JP toshiba} sold its stake in the {Gujarat|p IN} battery venture to {Suzuki Motor|o JP suzuki} for {¥18 billion|m JPY 18e9}.',
      'completed · IN JP · Toshiba seller, Suzuki Motor buyer · ¥18 billion total · -',
    ],
    [
      '{Sumitomo Corporation|o JP sumitomo} is considering buying a minority stake in {Altmin|o IN altmin}, sources said.',
      'rumoured · IN JP · Sumitomo Corporation buyer, Altmin party · - · -',
    ],
    [
      '{Tata Chemicals|o IN tata-chemicals} completed the acquisition of {Novalead|o IN} on {June 30|d 2025-06-30}.',
      'completed · IN · Tata Chemicals buyer, Novalead party · - · June 30 occurrence',
    ],
    [
      'The board of {Amara Raja|o IN amara-raja} approved the purchase of {100%|q} of the equity of {InoBat India|o IN} for {₹410 crore|m INR 4.1e9}.',
      'approved · IN · Amara Raja buyer, InoBat India party · ₹410 crore total, 100% total · -',
    ],
    [
      '{Nissan|o JP nissan} agreed to sell its {51%|q} holding in {Renault Nissan India|o IN} to {Renault|o FR renault}.',
      'signed · FR IN JP · Nissan seller, Renault Nissan India party, Renault buyer · 51% total · -',
    ],
    [
      '{Envision|o CN envision} took over {AESC|o JP aesc} in {April 2019|d 2019-04} for {$1 billion|m USD 1e9}.',
      'completed · CN JP · Envision buyer, AESC party · $1 billion total · April 2019 occurrence',
    ],
    [
      '{Panasonic|o JP panasonic} raises stake in {Anchor|o IN anchor} to {80%|q}',
      'completed · IN JP · Panasonic buyer, Anchor party · 80% final · -',
    ],
    [
      "{Idemitsu|o JP idemitsu} has dropped plans to buy a {30%|q} stake in {Vedanta|o IN vedanta}'s nickel unit.",
      'cancelled · IN JP · Idemitsu buyer, Vedanta party · 30% total · -',
    ],
    [
      '{Mitsubishi Chemical|o JP} to merge its separator business with {Ube|o JP ube} by {October 2025|d ..2025-10}',
      'planned · JP · Mitsubishi Chemical party, Ube party · - · October 2025 deadline',
    ],
    [
      '{Ola Cell|o IN ola-cell} was acquired by {Reliance|o IN reliance} in a deal worth {₹2,000 crore|m INR 20e9}.',
      'completed · IN · Ola Cell party, Reliance buyer · ₹2,000 crore total · -',
    ],
    [
      '{Asahi Kasei|o JP asahi-kasei} divested its lead-acid separator unit to {Daramic|o US daramic}.',
      'completed · JP US · Asahi Kasei seller, Daramic buyer · - · -',
    ],
  ],
  negatives: [
    '{Tata Agratas|o IN} acquired {300 acres|q} of land in {Sanand|p IN} for the plant.',
    'Trainees acquire skills at {Toyota|o JP} in {2025|d}.',
    '{BYD|o CN} has a {20%|q} share of the market in {Thailand|c TH}.',
    '{JERA|o JP} signed an agreement to supply {2 GWh|q} of storage to {NTPC|o IN}.',
    'Customer acquisition cost {Ather|o IN} {₹4,000|m INR 4000} a scooter.',
    '{Suzuki|o JP} has an interest in working with {India|c IN} on biogas by {2030|d ..2030}.',
    'Interest rates rose {25 %|q} in {Japan|c JP}.',
    'Shares of {Exide|o IN} rose {4%|q} on {Monday|d 2025-06-30}.',
    '{Himadri|o IN} took part in a summit with {Toyota|o JP} in {Tokyo|p JP}.',
  ],
};
