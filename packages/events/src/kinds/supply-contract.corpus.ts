import type { Corpus } from './corpus.ts';

export const supplyContractCorpus: Corpus = {
  positives: [
    [
      '{Hanul Cell|o KR} has signed a five-year deal for the supply of {lithium|t} hydroxide from {Maple Lithium|o CA}.',
      'signed · CA KR · Hanul Cell buyer, Maple Lithium seller · - · -',
    ],
    [
      '{Corvid|o US} signed a ten-year deal to receive {9,000 tonnes|q} of graphite from {Nordgraf|o NO}.',
      'signed · NO US · Corvid buyer, Nordgraf seller · 9,000 tonnes total · -',
    ],
    [
      '{Hanul Cell|o KR} has the first right of refusal to {10,000 tonnes|q} of hydroxide from {Maple Lithium|o CA}.',
      'signed · CA KR · Hanul Cell buyer, Maple Lithium seller · 10,000 tonnes total · -',
    ],
    [
      '{Copperbelt State|o ZM} last month agreed to sell {5,000 tonnes|q} of cobalt to {Mercer Trading|o CH}.',
      'signed · CH ZM · Copperbelt State seller, Mercer Trading buyer · 5,000 tonnes total · -',
    ],
    [
      '{Lanyu Power|o CN} signed with {Rimal Holding|o SA} for a {7.8 GWh|q} storage project.',
      'signed · CN SA · Lanyu Power seller, Rimal Holding buyer · 7.8 GWh total · -',
    ],
    [
      '{Wartburg|o FI} has undertaken to buy {1.2 GWh|q} of cells a year from {Norrcell|o SE}.',
      'signed · FI SE · Wartburg buyer, Norrcell seller · 1.2 GWh total · -',
    ],
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
    [
      '{TMEIC|o JP} will furnish {Thar Grid|o IN} with converters under an order worth {14 billion yen|m JPY 14e9}.',
      'signed · IN JP · TMEIC seller, Thar Grid buyer · 14 billion yen total · -',
    ],
    [
      'Under an order placed in {2025|d}, {Hanul|o KR} is delivering {6 GWh|q} of cells to {Corvid|o US}.',
      'signed · KR US · Hanul seller, Corvid buyer · 6 GWh total · 2025 occurrence',
    ],
    [
      '{Altmin|o IN altmin} got an order for {1,800 tonnes|q} in {May|d 2025-05}, placed by {SMM|o JP smm}.',
      'signed · IN JP · Altmin seller, SMM buyer · 1,800 tonnes total · May occurrence',
    ],
    [
      '{Haßfurt Works|o DE} has secured the whole output of a {40 MWh|q} battery from {Eku|o AU}.',
      'signed · AU DE · Haßfurt Works buyer, Eku seller · 40 MWh total · -',
    ],
    ['{Piaggio|o IN} has agreed to take half of the output of {Kaveri|o IN}.', 'signed · IN · Piaggio buyer, Kaveri seller · - · -'],
    [
      '{POSCO|o KR posco} is down for {36,000 tonnes|q} of hydroxide from {SQM|o CL sqm}.',
      'signed · CL KR · POSCO buyer, SQM seller · 36,000 tonnes total · -',
    ],
    [
      '{Mercedes|o DE} chose {Farasis|o CN} as supplier of {170 GWh|q} of cells.',
      'signed · CN DE · Mercedes buyer, Farasis seller · 170 GWh total · -',
    ],
    [
      '{GM|o US gm} halved an order for cathodes from {EcoPro|o KR} to {1.9 trillion won|m KRW 1.9e12}.',
      'announced · KR US · GM buyer, EcoPro seller · 1.9 trillion won final · -',
    ],
    [
      '{L&T|o IN lt} has been entrusted by {RVUNL|o IN} with a {1,000 MWh|q} battery.',
      'signed · IN · L&T seller, RVUNL buyer · 1,000 MWh total · -',
    ],
    [
      '{Nissan|o JP nissan} and {SK On|o KR} sealed a {99.4 GWh|q} battery deal.',
      'signed · JP KR · Nissan party, SK On party · 99.4 GWh total · -',
    ],
    [
      '{Altmin|o IN altmin} sold {600 tonnes|q} of powder to {Eliiy|o JP} on {June 2|d 2025-06-02}.',
      'signed · IN JP · Altmin seller, Eliiy buyer · 600 tonnes total · June 2 occurrence',
    ],
    [
      "{BSNL|o IN bsnl}'s {₹225 crore|m INR 2.25e9} order has gone to {Amara Raja|o IN amara-raja}.",
      'signed · IN · BSNL buyer, Amara Raja party · ₹225 crore total · -',
    ],
    [
      '{Ford|o US ford} tore up its {75 GWh|q} contract with {LG Energy|o KR} in {June|d 2025-06}.',
      'cancelled · KR US · Ford buyer, LG Energy seller · 75 GWh total · June occurrence',
    ],
    [
      '{Toyama Cathode|o JP} will sell cathode powder worth {32 billion yen|m JPY 32e9} to {Garuda Cells|o IN}.',
      'planned · IN JP · Toyama Cathode seller, Garuda Cells buyer · 32 billion yen total · -',
    ],
    [
      '{Garuda Cells|o IN} locks in {₹1,780-crore|m INR 17.8e9} cathode supply from {Toyama Cathode|o JP}.',
      'announced · IN JP · Garuda Cells buyer, Toyama Cathode seller · ₹1,780-crore total · -',
    ],
    [
      '{Iberavento|o ES} will feed a campus of {Nubalia|o ES} with {440 GWh|q} of power from {January 2027|d 2027-01}.',
      'planned · ES · Iberavento seller, Nubalia buyer · 440 GWh total · January 2027 occurrence',
    ],
  ],
  negatives: [
    '{Vestan|o DK} ends the year with wind orders from three continents.',
    '{Tamal Motors|o IN} signed an agreement with {Umi Solutions|o JP} to acquire a licence for electrolytes in {May|d 2025-05}.',
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
    '{Panasonic|o JP panasonic}, which supplies cells to {Tesla|o US tesla}, opened a club house.',
    '{Tata|o IN tata} bought {26%|q} of {Lohum|o IN lohum} from {Dowa|o JP}.',
    "{Nippon Steel|o JP nippon-steel}'s purchase of {U.S. Steel|o US us-steel} for {$14.9 billion|m USD 14.9e9} closed.",
    '{Amara Raja|o IN amara-raja} signed a licensing agreement with {Gotion|o CN gotion} for {LFP|t} cells.',
    '{Nordvik|o NO} has bought half of a battery project from {Penline|o GB} for {£55 million|m GBP 55e6}.',
  ],
};
