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
    [
      '{Kumo|o JP} has collected {8.2 billion yen|m JPY 8.2e9} from investors with {Kansai Electric|o JP kepco} at their head.',
      'completed · JP · Kumo recipient, Kansai Electric funder · 8.2 billion yen total · -',
    ],
    [
      '{Sumitomo|o JP sumitomo} and {Shiga Bank|o JP} contributed to the series C round of {Kumo|o JP}, which closed on {July 1|d 2025-07-01}.',
      'completed · JP · Sumitomo funder, Shiga Bank funder, Kumo recipient · - · July 1 occurrence',
    ],
    [
      '{SQM|o CL sqm} trimmed its capital spending for {this year|d 2025} from {$1.1bn|m USD 1.1e9} to {$750mn|m USD 7.5e8}.',
      'announced · CL · SQM funder · $1.1bn initial, $750mn final · this year period',
    ],
    ['{Attero|o IN attero} has put its expansion at {$1 billion|m USD 1e9}.', 'planned · IN · Attero party · $1 billion total · -'],
    [
      '{Caprock|o US} closed {$180 million|m USD 1.8e8} in tax equity from {US Bancorp|o US}.',
      'completed · US · Caprock recipient, US Bancorp funder · $180 million total · -',
    ],
    [
      '{Mitsui|o JP mitsui} put {$30 million|m USD 3e7} into {SwapGrid|o IN} in {June|d 2025-06}.',
      'completed · IN JP · Mitsui funder, SwapGrid recipient · $30 million total · June occurrence',
    ],
    [
      "{Kyoto|p JP}'s {Kumo|o JP} taps {Sumitomo|o JP sumitomo} for {8 billion yen|m JPY 8e9}",
      'completed · JP · Kyoto host, Kumo recipient, Sumitomo funder · 8 billion yen total · -',
    ],
    [
      '{TDK Ventures|o JP tdk} backed {Ultraviolette|o IN} with {$21 million|m USD 2.1e7}.',
      'completed · IN JP · TDK Ventures funder, Ultraviolette recipient · $21 million total · -',
    ],
    [
      '{Ola|o IN ola} is sounding out {Temasek|o SG} about a {$300 million|m USD 3e8} injection.',
      'rumoured · IN SG · Ola recipient, Temasek funder · $300 million total · -',
    ],
    [
      '{Serentica|o IN} reached financial close with {Mizuho|o JP mizuho} on {June 12|d 2025-06-12}.',
      'completed · IN JP · Serentica recipient, Mizuho funder · - · June 12 occurrence',
    ],
    ['{Hygenco|o IN} issued green bonds worth {₹400 crore|m INR 4e9}.', 'completed · IN · Hygenco recipient · ₹400 crore total · -'],
    [
      '{Japan|c JP} and {India|c IN} set a private investment goal of {¥10 trillion|m JPY 1e13}.',
      'announced · IN JP · Japan party, India party · ¥10 trillion target · -',
    ],
    [
      '{Setouchi Capital|o JP} has completed the first close of its storage fund with {31 billion yen|m JPY 31e9}.',
      'completed · JP · Setouchi Capital recipient · 31 billion yen total · -',
    ],
    [
      '{Navanoda|o IN} has secured {$52 million|m USD 52e6} from {Nysno|o NO} in a Series B round.',
      'completed · IN NO · Navanoda recipient, Nysno funder · $52 million total · -',
    ],
    [
      '{Sanyu|o JP} has committed {$800 million|m USD 8e8} to a plant in {Batang|p ID}, the government of {Indonesia|c ID} said.',
      'announced · ID JP · Sanyu funder, Batang host · $800 million total · -',
    ],
    [
      '{Uttara Cells|o IN} has put off its {₹2,400-crore|m INR 24e9} share sale.',
      'delayed · IN · Uttara Cells recipient · ₹2,400-crore total · -',
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
    '{Hanbit|o KR} obtained a settlement of {$120 million|m USD 1.2e8} from {Dongyue|o CN}.',
    'Its budget for {this year|d 2025} is {160 billion yen|m JPY 160e9}, {NEDO|o JP nedo} said.',
    '{Lohum|o IN lohum} got {₹40 crore|m INR 4e8} from sales of black mass to {Dowa|o JP}.',
    '{Exide|o IN exide} led the way in {2024|d} with lead-acid packs at {₹9,000|m INR 9000}.',
    '{Garuda Cells|o IN} locks in {₹1,780-crore|m INR 17.8e9} cathode supply from {Toyama Cathode|o JP}.',
    'Shares of {Toyama Cathode|o JP} jumped, closing up {300 yen|m JPY 300} at {1,842 yen|m JPY 1842}.',
  ],
};
