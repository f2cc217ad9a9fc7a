import type { Corpus } from './corpus.ts';

export const investmentCorpus: Corpus = {
  positives: [
    [
      '{Suzuki Motor|o JP suzuki} will invest {¥150 billion|m JPY 150e9} in {Gujarat|p IN} to make EVs and {batteries|t}.',
      'planned · IN JP · Suzuki Motor funder, Gujarat host · ¥150 billion total · -',
    ],
    [
      '{Exide Industries|o IN exide} has invested {₹100 crore|m INR 1e9} in its arm {Exide Energy Solutions|o IN exide-energy}.',
      'completed · IN · Exide Industries funder, Exide Energy Solutions recipient · ₹100 crore total · -',
    ],
    [
      '{Ather Energy|o IN ather} raised {$71 million|m USD 7.1e7} from {Hero MotoCorp|o IN hero}.',
      'completed · IN · Ather Energy recipient, Hero MotoCorp funder · $71 million total · -',
    ],
    [
      "{Japan|c JP} is set to invest in {India|c IN}'s battery supply chain, officials said.",
      'planned · IN JP · Japan funder, India host · - · -',
    ],
    [
      '{Amara Raja|o IN amara-raja} to invest {Rs 9,500 crore|m INR 95e9} in {Telangana|p IN} over {ten years|d 2025..2034} to build a {16 GWh|q} plant',
      'planned · IN · Amara Raja funder, Telangana host · Rs 9,500 crore total, 16 GWh total · ten years period',
    ],
    [
      '{Mitsui|o JP mitsui} pledged {$1 billion|m USD 1e9} for {Indian|c IN} renewables.',
      'announced · IN JP · Mitsui funder · $1 billion total · -',
    ],
    [
      '{Ola Electric|o IN ola} plans an investment of {₹5,000 crore|m INR 5e10} in its {gigafactory|t} at {Krishnagiri|p IN}.',
      'planned · IN · Ola Electric funder, Krishnagiri host · ₹5,000 crore total · -',
    ],
    [
      '{Sakura Capital|o JP} led a {$40 million|m USD 4e7} funding round in {Lohum|o IN lohum}.',
      'completed · IN JP · Sakura Capital funder, Lohum recipient · $40 million total · -',
    ],
    [
      '{Toyota|o JP toyota} has put on hold its {¥300 billion|m JPY 3e11} investment in a {Fukuoka|p JP} {battery|t} plant.',
      'delayed · JP · Toyota funder, Fukuoka host · ¥300 billion total · -',
    ],
    [
      '{Rajasthan|p IN} attracted investments worth {₹20,000 crore|m INR 2e11} from {Japanese|c JP} firms at a roadshow on {June 12|d 2025-06-12}.',
      'announced · IN JP · Rajasthan recipient · ₹20,000 crore total · June 12 occurrence',
    ],
    [
      '{TDK|o JP tdk} may spend {$750 million|m USD 7.5e8} in {Haryana|p IN}, reports said.',
      'rumoured · IN JP · TDK funder, Haryana host · $750 million total · -',
    ],
    [
      '{Lohum|o IN lohum} secured {$54 million|m USD 5.4e7} in Series B funding on {March 6|d 2025-03-06}.',
      'completed · IN · Lohum recipient · $54 million total · March 6 occurrence',
    ],
    [
      '{JSW|o IN jsw} denied plans to invest {$4 billion|m USD 4e9} in a {battery|t} plant in {Odisha|p IN}.',
      'denied · IN · JSW funder, Odisha host · $4 billion total · -',
    ],
  ],
  negatives: [
    'The investment bank {Nomura|o JP nomura} raised its price target for {Exide|o IN} to {₹450|m INR 450}.',
    '{Maruti Suzuki|o IN} raised prices by {₹10,000|m INR 10000} in {April|d 2025-04}.',
    '{Amara Raja|o IN} received an order worth {₹225 crore|m INR 2.25e9} from {BSNL|o IN}.',
    'Investors should look at {Exide|o IN}, a blogger wrote in {May|d 2025-05}.',
    'The scooter retails at {₹1.2 lakh|m INR 1.2e5}, {Ola|o IN} said.',
    '{Ola|o IN} closed at {₹46|m INR 46} on {Monday|d 2025-06-30}.',
    '{METI|o JP meti} awarded {¥40 billion|m JPY 4e10} in subsidies to {Honda|o JP}.',
    "{Toyota|o JP} raised concerns over {India|c IN}'s rules in {June|d 2025-06}.",
    'An investment decision is due by {2027|d ..2027}.',
  ],
};
