import type { Corpus } from './corpus.ts';

export const facilityCorpus: Corpus = {
  positives: [
    [
      '{Rokko Cell|o JP} has halted construction on a {$1.6 billion|m USD 1.6e9} battery factory in {Ohio|p US}.',
      'delayed · JP US · Rokko Cell party, Ohio host · $1.6 billion total · -',
    ],
    ['{Rokko Cell|o JP} halts battery plant construction in {Ohio|p US}.', 'delayed · JP US · Rokko Cell party, Ohio host · - · -'],
    [
      '{Alder Lithium|o US} will idle its hydroxide plant in {Perth|p AU} in {May|d 2026-05}.',
      'cancelled · AU US · Alder Lithium party, Perth host · - · May occurrence',
    ],
    [
      '{Tokiwa Carbon|o JP} shut an anode line in {Shiga|p JP} {last September|d 2024-09}.',
      'cancelled · JP · Tokiwa Carbon party, Shiga host · - · last September occurrence',
    ],
    [
      "{Sosani|o KE}'s {35 MW|q} unit has been running since {August 2023|d 2023-08}.",
      'completed · KE · Sosani party · 35 MW total · August 2023 occurrence',
    ],
    [
      '{Globewell|o GB} started commissioning its turbine in {Kenya|c KE} in {November|d 2024-11}.',
      'under_construction · GB KE · Globewell party, Kenya host · - · November occurrence',
    ],
    [
      '{Alder Cell|o US} has begun pumping out battery cells at its factory in {Nevada|p US}.',
      'completed · US · Alder Cell party, Nevada host · - · -',
    ],
    [
      '{Exide Energy|o IN exide-energy} will build a {12 GWh|q} cell plant in {Bengaluru|p IN} by {2027|d ..2027}.',
      'planned · IN · Exide Energy party, Bengaluru host · 12 GWh total · 2027 deadline',
    ],
    [
      '{Panasonic Energy|o JP panasonic-energy} opened its second {US|c US} factory in {De Soto|p US} on {July 14|d 2025-07-14}, with a capacity of {32 GWh|q}.',
      'completed · JP US · Panasonic Energy party, De Soto host · 32 GWh total · July 14 occurrence',
    ],
    [
      '{Suzuki|o JP suzuki} begins production of {lithium-ion|t} cells at its {Gujarat|p IN} plant',
      'completed · IN JP · Suzuki party, Gujarat host · - · -',
    ],
    [
      '{Tata Agratas|o IN agratas} broke ground on a {20 GWh|q} gigafactory in {Sanand|p IN}.',
      'under_construction · IN · Tata Agratas party, Sanand host · 20 GWh total · -',
    ],
    [
      '{Toyota|o JP toyota} has postponed construction of a {battery|t} plant in {Fukuoka|p JP} to {2027|d}.',
      'delayed · JP · Toyota party, Fukuoka host · - · 2027 occurrence',
    ],
    [
      '{Nissan|o JP nissan} scrapped plans for a {5 GWh|q} {LFP|t} plant in {Kitakyushu|p JP} on {May 9|d 2025-05-09}.',
      'cancelled · JP · Nissan party, Kitakyushu host · 5 GWh total · May 9 occurrence',
    ],
    [
      '{Amara Raja|o IN amara-raja} plans to expand capacity from {1.5 GWh|q initial} to {5 GWh|q final} by {March 2026|d ..2026-03}.',
      'planned · IN · Amara Raja party · 1.5 GWh initial, 5 GWh final · March 2026 deadline',
    ],
    [
      'A {1,000 MWh|q} storage project of {JSW Energy|o IN jsw} is under construction in {Karnataka|p IN}.',
      'under_construction · IN · JSW Energy party, Karnataka host · 1,000 MWh total · -',
    ],
    [
      '{Altmin|o IN altmin} is considering a cathode plant in {Telangana|p IN} with {3,000 tonnes|q} of annual capacity, sources said.',
      'rumoured · IN · Altmin party, Telangana host · 3,000 tonnes total · -',
    ],
    [
      'The {4 GWh|q} factory in {Dharwad|p IN} was commissioned by {Log9|o IN log9} on {June 1|d 2025-06-01}.',
      'completed · IN · Dharwad host, Log9 party · 4 GWh total · June 1 occurrence',
    ],
    [
      '{Idemitsu Kosan|o JP idemitsu} will set up a pilot plant for solid electrolytes in {Chiba|p JP} in {2027|d}.',
      'planned · JP · Idemitsu Kosan party, Chiba host · - · 2027 occurrence',
    ],
    [
      "{Gujarat|p IN} government approved {Micro Cell|o IN}'s proposal for a {6 GWh|q} plant at {Dholera|p IN}.",
      'approved · IN · Gujarat government party, Micro Cell party, Dholera host · 6 GWh total · -',
    ],
    [
      '{TDS Lithium-Ion Battery Gujarat|o IN tdsg} completed its third line, lifting output to {30 million units|q}.',
      'completed · IN · TDS Lithium-Ion Battery Gujarat party · 30 million units final · -',
    ],
    ['{Ola Cell|o IN ola-cell} denied it had shelved its {20 GWh|q} gigafactory.', 'denied · IN · Ola Cell party · 20 GWh total · -'],
    [
      "{Waaree|o IN waaree} plans a {3.5 GWh|q} {battery|t} plant in {Gujarat|p IN}, rivalling {Reliance|o IN reliance}'s {30 GWh|q} site.",
      'planned · IN · Waaree party, Gujarat host · 3.5 GWh total · -',
    ],
    [
      '{Neoen|o FR neoen} has switched on a {560 MW|q}/{2,240 MWh|q} battery in {Western Australia|p AU}.',
      'completed · AU FR · Neoen party, Western Australia host · 560 MW total, 2,240 MWh total · -',
    ],
    [
      '{Akaysha|o AU akaysha} brings {350 MW|q} of storage online in {Sydney|p AU}',
      'completed · AU · Akaysha party, Sydney host · 350 MW total · -',
    ],
    [
      '{Hunan Yuneng|o CN yuneng} is spending {965 million yuan|m CNY 965e6} on a {50,000 tonnes|q} cathode plant in {Spain|c ES}.',
      'under_construction · CN ES · Hunan Yuneng party, Spain host · 965 million yuan total, 50,000 tonnes total · -',
    ],
    [
      '{Amara Raja|o IN amara-raja} has pencilled in {16 GWh|q} for {Mahabubnagar|p IN}.',
      'planned · IN · Amara Raja party · 16 GWh total · -',
    ],
    [
      '{Nissan|o JP nissan} is pulling out of a {153.3 billion yen|m JPY 153.3e9} battery project it presented in {January|d 2025-01}.',
      'cancelled · JP · Nissan party · 153.3 billion yen total · January occurrence',
    ],
    [
      '{SQM|o CL sqm} lifted its hydroxide capacity to {100,000 tonnes|q} in {June|d 2025-06}.',
      'completed · CL · SQM party · 100,000 tonnes final · June occurrence',
    ],
    [
      "{JSW Energy|o IN jsw} bagged consent from {Karnataka|p IN}'s pollution board for a {2 GWh|q} battery plant.",
      'approved · IN · JSW Energy party, Karnataka party · 2 GWh total · -',
    ],
    [
      '{Eku Energy|o AU eku} has taken a final investment decision on its {30 MW|q}/{120 MWh|q} battery in {Miyazaki|p JP}.',
      'approved · AU JP · Eku Energy party, Miyazaki host · 30 MW total, 120 MWh total · -',
    ],
    [
      '{Samsung SDI|o KR samsung-sdi} is converting part of a plant in {Kokomo|p US} to storage cells by {2026|d ..2026}.',
      'under_construction · KR US · Samsung SDI party, Kokomo host · - · 2026 deadline',
    ],
    [
      'A {1 GWh|q} pack plant that {Nexcharge|o IN nexcharge} is building in {Manesar|p IN} is nearly complete.',
      'under_construction · IN · Nexcharge party, Manesar host · 1 GWh total · -',
    ],
    [
      '{Tata Chemicals|o IN tata-chemicals} will not go ahead with the recycling facility in {Palghar|p IN}.',
      'cancelled · IN · Tata Chemicals party, Palghar host · - · -',
    ],
    [
      "{Maxell|o JP maxell}'s second line in {Kyoto|p JP} opens in {October|d 2025-10}.",
      'planned · JP · Maxell party, Kyoto host · - · October occurrence',
    ],
    ['{Log9|o IN log9} did build a {50 MWh|q} line in {Bengaluru|p IN}.', 'completed · IN · Log9 party, Bengaluru host · 50 MWh total · -'],
    [
      '{Vedanta|o IN vedanta} does not intend to build a separator plant in {Maharashtra|p IN}.',
      'denied · IN · Vedanta party, Maharashtra host · - · -',
    ],
    ['Two battery parks of {1.2 GWh|q} are on the drawing board at {NTPC|o IN ntpc}.', 'planned · IN · - · 1.2 GWh total · -'],
    [
      '{Caprock|o US caprock} aims to start construction of a {200 MW|q}/{800 MWh|q} system in {2027|d}.',
      'planned · US · Caprock party · 200 MW total, 800 MWh total · 2027 occurrence',
    ],
    [
      'The {Karnataka|p IN} cabinet gave its nod to a {₹3,426 crore|m INR 34.26e9} components factory of {Epsilon|o IN epsilon}.',
      'approved · IN · Karnataka government party, Epsilon party · ₹3,426 crore total · -',
    ],
    [
      '{CATL|o CN catl} wound down production at its {German|c DE} site in {June|d 2025-06}.',
      'cancelled · CN DE · CATL party · - · June occurrence',
    ],
    [
      '{Toshiba|o JP toshiba} and {Sojitz|o JP sojitz} announced that they had completed a {2 GWh|q} line in {Yokohama|p JP}.',
      'completed · JP · Toshiba party, Sojitz party, Yokohama host · 2 GWh total · -',
    ],
    [
      '{Envision AESC|o JP aesc} has mothballed its {$1.6 billion|m USD 1.6e9} battery plant in {South Carolina|p US}.',
      'delayed · JP US · Envision AESC party, South Carolina host · $1.6 billion total · -',
    ],
    [
      '{Trishul|o IN} said the start of production at its plant is now expected in {FY2030|d 2029-04-01..2030-03-31} instead of {FY2029|d 2028-04-01..2029-03-31}.',
      'delayed · IN · Trishul party · - · FY2030 period, FY2029 period',
    ],
    [
      '{Nishi Denchi|o JP} announces that the start of operation of its plant in {Pune|p IN} has been changed to {April 2026|d 2026-04}.',
      'delayed · IN JP · Nishi Denchi party, Pune host · - · April 2026 occurrence',
    ],
    [
      '{Hokuto|o JP} now sees its plant in {Sanand|p IN} opening in {October|d 2025-10} rather than {July|d 2025-07}.',
      'delayed · IN JP · Hokuto party, Sanand host · - · October occurrence, July occurrence',
    ],
    [
      '{Deccan Lithium|o IN} has pulled the plug on its {€700 million|m EUR 7e8} mine in {Serbia|c RS}.',
      'cancelled · IN RS · Deccan Lithium party, Serbia host · €700 million total · -',
    ],
  ],
  negatives: [
    '{Japan|c JP} wants to build a resilient supply chain with {India|c IN} by {2030|d ..2030}.',
    'The bank opened a credit facility of {₹500 crore|m INR 5e9} for {Exide|o IN}.',
    'The bottom line of {Amara Raja|o IN} grew {5%|q}.',
    '{Toyota|o JP} planted {2,000 units|q} of saplings in {Bidadi|p IN}.',
    'The project will create {5,000 jobs|q}.',
    '{Panasonic|o JP} should build a plant in {India|c IN}, a columnist says.',
    '{Exide|o IN} opened at {₹380|m INR 380} on {Monday|d 2025-06-30}.',
    'Plant-based foods from {Ajinomoto|o JP} reached {India|c IN} in {2024|d}.',
    'The city of {Pune|p IN} set up a task force on EVs in {May|d 2025-05}.',
    '{Mahindra|o IN} unveiled an electric SUV with a {79 kWh|q} battery on {Tuesday|d 2025-07-01}.',
    '{Toyota|o JP} and {Idemitsu|o JP} have completed the basic design of a pilot line in {May|d 2025-05}.',
    'Developers in {India|c IN} plan to add {24 GWh|q} of storage in {2026|d}.',
    "Fire halts {Daehan|o KR}'s battery plant in {Ochang|p KR}",
    '{Mitsubishi Electric|o JP} called off a grid battery alliance with {Setouchi|o JP} in {May|d 2025-05}.',
    'More than {5 GW|q} of storage joined the grid in {Texas|p US} in {2024|d}.',
    '{SQM|o CL} will ship {18,000 tonnes|q} a year from its expanded plant to {Posco|o KR}.',
    '{Ola Electric|o IN} says its battery has reached a density of {275 Wh/kg|q}.',
  ],
};
