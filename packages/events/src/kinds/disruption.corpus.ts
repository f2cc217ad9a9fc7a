import type { Corpus } from './corpus.ts';

export const disruptionCorpus: Corpus = {
  positives: [
    [
      "A fire broke out at {Ola Electric|o IN ola}'s {battery|t} plant in {Krishnagiri|p IN} on {Wednesday|d 2025-07-02}, local officials said.",
      'reported · IN · Ola Electric party · - · Wednesday occurrence',
    ],
    [
      '{Aoyama Motor|o JP} recalled {12,000 vehicles|q} sold in {Japan|c JP} over a battery fault that can cause overheating.',
      'announced · JP · Aoyama Motor party · 12,000 vehicles total · -',
    ],
    ['{Toyota|o JP toyota} to recall {42,000 vehicles|q} over battery wiring', 'planned · JP · Toyota party · 42,000 vehicles total · -'],
    [
      '{Umicore|o BE umicore} has halted production at its cathode factory in {Nysa|p PL} after a power failure.',
      'reported · BE PL · Umicore party · - · -',
    ],
    [
      'Workers at {Renault Nissan|o IN} plant in {Chennai|p IN} went on strike on {Tuesday|d 2025-07-01} over pay.',
      'reported · IN · Renault Nissan party · - · Tuesday occurrence',
    ],
    [
      '{Sakura Cell|o JP} was sued in {Osaka|p JP} by {Hanil Energy|o KR}, which claims damages of {¥4 billion|m JPY 4e9}.',
      'reported · JP KR · Sakura Cell party, Hanil Energy party · ¥4 billion total · -',
    ],
    [
      'Swedish cell maker {Northvolt|o SE northvolt} filed for bankruptcy in {March 2025|d 2025-03} with debts of {$5.8 billion|m USD 5.8e9}.',
      'reported · SE · Northvolt party · - · March 2025 occurrence',
    ],
    [
      'The government said {Hero Electric|o IN} scooters caught fire in three states. {Hero Electric|o IN} has called back {3,500 units|q}.',
      'announced · IN · Hero Electric party · 3,500 units total · -',
    ],
    [
      'An explosion at a {graphite|t} warehouse of {Epsilon|o IN epsilon} in {Ballari|p IN} killed two workers, police said on {June 30|d 2025-06-30}.',
      'reported · IN · Epsilon party · - · June 30 occurrence',
    ],
    [
      'Magnet shortages have forced {Suzuki Motor|o JP suzuki} to suspend production of the Swift, the company said on {June 5|d 2025-06-05}.',
      'reported · JP · Suzuki Motor party · - · June 5 occurrence',
    ],
    [
      '{Nissan Motor|o JP nissan} will cut {11,000 jobs|q} and close plants, sources said.',
      'rumoured · JP · Nissan Motor party · 11,000 jobs total · -',
    ],
    [
      '{Panasonic Energy|o JP panasonic-energy} denied reports that a fire had broken out at its {Kansas|p US} factory.',
      'denied · JP US · Panasonic Energy party, Kansas host · - · -',
    ],
    [
      'A typhoon has forced {Resonac|o JP} to stop operations at its {anode|t} plant in {Yokohama|p JP} until {July 10|d 2025-07-10}.',
      'reported · JP · Resonac party · - · July 10 deadline',
    ],
    [
      '{Lucas Battery|o IN} recalls {1,200 units|q} of its home storage system in {Kerala|p IN}',
      'announced · IN · Lucas Battery party · 1,200 units total · -',
    ],
    ["Fire halts {Daiwa Cell|o JP}'s {battery|t} plant in {Osaka|p JP}, nobody hurt", 'reported · JP · Daiwa Cell party · - · -'],
    [
      'A blaze tore through a warehouse of {Exide|o IN exide} in {Haldia|p IN} on {Monday|d 2025-06-30} night.',
      'reported · IN · Exide party · - · Monday occurrence',
    ],
    [
      '{Daiwa Cell|o JP} settled a patent dispute with {Hanil Energy|o KR} for {$150 million|m USD 150e6}.',
      'completed · JP KR · Daiwa Cell party, Hanil Energy party · $150 million total · -',
    ],
    [
      "{Sakura Cell|o JP}'s plant in {Göd|p HU} was fined {¥40 million|m JPY 4e7} on {Monday|d 2025-06-30} over emissions.",
      'reported · HU JP · Sakura Cell party · ¥40 million total · Monday occurrence',
    ],
    [
      '{Glencore|o CH} declared force majeure on {cobalt|t} shipments on {July 1|d 2025-07-01}.',
      'reported · CH · Glencore party · - · July 1 occurrence',
    ],
    [
      'Unionised staff at {Sakura Cell|o JP} walked out on {Tuesday|d 2025-07-01}.',
      'reported · JP · Sakura Cell party · - · Tuesday occurrence',
    ],
    [
      '{Shinwa|o JP} will take back {4,300 units|q} of home batteries after two caught fire.',
      'planned · JP · Shinwa party · 4,300 units total · -',
    ],
  ],
  negatives: [
    '{India|c IN} tightened fire safety tests for {batteries|t} in {October 2022|d 2022-10}.',
    '{Sakura Cell|o JP} and {Tata Motors|o IN} strike a deal to supply {2 GWh|q} of cells.',
    'The new cell lowers the risk of fire, {Toshiba|o JP toshiba} said.',
    'Executives recall that {Panasonic|o JP} entered {India|c IN} in {1972|d}.',
    'There has been an explosion in demand for storage: {5 GWh|q} was ordered in {2024|d}.',
    'The minister came under fire for the delay in paying {₹200 crore|m INR 2e9}.',
    '{Tata Power|o IN} closed the deal with {JERA|o JP} on {Monday|d 2025-06-30}.',
    '{Mahindra|o IN} plans to cut costs by {10%|q}.',
    'The suite of tools helps {Amara Raja|o IN} spot faults in {2,000 units|q} a day.',
    '{Exide|o IN} should stop production at the plant, argues a columnist.',
    "{Exide|o IN}'s new pack passed a fire test in {Pune|p IN} on {Monday|d 2025-06-30}.",
    'No accidents were reported at {Tata Power|o IN} in {2024|d}.',
  ],
};
