import type { Corpus } from './corpus.ts';

export const publicFundingCorpus: Corpus = {
  positives: [
    [
      'A further {$13 million|m USD 13e6} is expected from the {Clean Technology Fund|o US} for the plant in {Kenya|c KE}.',
      'planned · KE US · Clean Technology Fund funder · $13 million total · -',
    ],
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
    [
      '{Ola Wheels|o IN} received {₹73.7 crore|m INR 7.37e8} from the {Ministry of Heavy Industries|o IN mhi} under the {PLI scheme|g pli}.',
      'completed · IN · Ola Wheels recipient, Ministry of Heavy Industries funder · ₹73.7 crore total · -',
    ],
    [
      '{Britain|c GB} has promised {Nissan|o JP nissan} {200 million pounds|m GBP 2e8} toward a plant in {Sunderland|p GB}.',
      'announced · GB JP · United Kingdom funder, Nissan recipient · 200 million pounds total · -',
    ],
    [
      'A plan to fund a smelter in {Odisha|p IN} was dropped by {JBIC|o JP jbic} in {2023|d}.',
      'cancelled · IN JP · JBIC funder, Odisha host · - · 2023 occurrence',
    ],
    [
      '{Japan Bank for International Cooperation|o JP jbic} said it had entered into a loan agreement worth up to {$210 million|m USD 2.1e8 up_to} with {Kaveri Cells|o IN} on {Monday|d 2025-06-30}.',
      'signed · IN JP · Japan Bank for International Cooperation funder, Kaveri Cells recipient · $210 million total · Monday occurrence',
    ],
    [
      '{JBIC|o JP jbic} has agreed to lend up to {$300 million|m USD 3e8 up_to} to {Kaveri Cells|o IN}.',
      'signed · IN JP · JBIC funder, Kaveri Cells recipient · $300 million total · -',
    ],
    [
      '{JICA|o JP jica} lent {India|c IN} {50 billion yen|m JPY 50e9} for transmission lines in {2023|d}.',
      'completed · IN JP · JICA funder, India recipient · 50 billion yen total · 2023 occurrence',
    ],
    [
      'The {US Department of Energy|o US doe} picked {Ohio Precursors|o US} for a {$316 million|m USD 3.16e8} grant to build a precursor plant.',
      'approved · US · US Department of Energy funder, Ohio Precursors recipient · $316 million total · -',
    ],
    [
      '{Redwood Recycling|o US} was awarded a {$2 billion|m USD 2e9} conditional loan by the {US Department of Energy|o US doe}.',
      'approved · US · Redwood Recycling recipient, US Department of Energy funder · $2 billion total · -',
    ],
    [
      '{METI|o JP meti} will cover a third of the cost of the line, or as much as {60 billion yen|m JPY 60e9}.',
      'planned · JP · METI funder · 60 billion yen total · -',
    ],
    [
      "{Canada|c CA} pledged {C$1.6 billion|m CAD 1.6e9} to {Honda|o JP honda}'s plant in {Ontario|p CA}.",
      'announced · CA JP · Canada funder, Honda recipient · C$1.6 billion total · -',
    ],
    [
      '{Washington|c US} has clawed back a {$200 million|m USD 2e8} grant to {Microcell|o US}.',
      'cancelled · US · United States funder, Microcell recipient · $200 million total · -',
    ],
    [
      'The pilot has been chosen for a grant by {NEDO|o JP nedo}, which did not disclose the amount.',
      'approved · JP · NEDO funder · - · -',
    ],
    [
      'Viability gap funding of {₹5,400 crore|m INR 54e9} for {30 GWh|q} in {India|c IN} was sanctioned in {June 2025|d 2025-06}.',
      'approved · IN · - · ₹5,400 crore total, 30 GWh total · June 2025 occurrence',
    ],
    [
      '{KfW|o DE kfw} will lend {150 million euros|m EUR 1.5e8} to {Bharat Rural Grid|o IN} under a contract signed on {Monday|d 2025-06-30}.',
      'signed · DE IN · KfW funder, Bharat Rural Grid recipient · 150 million euros total · Monday occurrence',
    ],
    [
      "{South Korea|c KR}'s government set up a {50 trillion won|m KRW 50e12} fund to back batteries.",
      'announced · KR · South Korea funder · 50 trillion won total · -',
    ],
    [
      '{Amara Cells|o IN} lost {₹120 crore|m INR 1.2e9} in incentives of the {Ministry of Heavy Industries|o IN mhi}.',
      'cancelled · IN · Amara Cells recipient, Ministry of Heavy Industries funder · ₹120 crore total · -',
    ],
    [
      'The {Asian Development Bank|o ? adb} inked a {$240 million|m USD 2.4e8} pact with {NTPC|o IN ntpc} to finance storage.',
      'signed · IN · Asian Development Bank funder, NTPC recipient · $240 million total · -',
    ],
    [
      '{France|c FR} is putting {850 million euros|m EUR 8.5e8} of public money into a plant of {Prologue Cells|o ?}.',
      'announced · FR · France funder · 850 million euros total · -',
    ],
    [
      '{Nissan|o JP nissan} wins {20 billion yen|m JPY 20e9} from {Japan|c JP} for solid-state cells',
      'approved · JP · Nissan recipient, Japan funder · 20 billion yen total · -',
    ],
    [
      'The sum is below the {2.3 billion yen|m JPY 2.3e9} that the same agency gave {Setouchi Metals|o JP} in {2024|d}.',
      'completed · JP · Setouchi Metals recipient · 2.3 billion yen total · 2024 occurrence',
    ],
    [
      '{Lohum|o IN} was sanctioned {₹120 crore|m INR 1.2e9} by the {Department of Science|o IN dst}.',
      'approved · IN · Lohum recipient, Department of Science funder · ₹120 crore total · -',
    ],
    [
      'A {15 billion yen|m JPY 15e9} subsidy from {METI|o JP meti} lowers the cost for {Sumitomo Mining|o JP}.',
      'announced · JP · METI funder, Sumitomo Mining recipient · 15 billion yen total · -',
    ],
    [
      '{Sarvagya|o IN} has signed a loan of {₹1,750 crore|m INR 17.5e9} with {JBIC|o JP jbic}.',
      'signed · IN JP · Sarvagya recipient, JBIC funder · ₹1,750 crore total · -',
    ],
    [
      '{JBIC|o JP jbic} signed a loan of {30 billion yen|m JPY 30e9} with {Sarvagya|o IN}.',
      'signed · IN JP · JBIC funder, Sarvagya recipient · 30 billion yen total · -',
    ],
    [
      '{METI|o JP meti} has approved the plan for stable supply of batteries submitted by {Azuma Energy|o JP} under the {Economic Security Promotion Act|g}.',
      'approved · JP · METI funder, Azuma Energy recipient · - · -',
    ],
    [
      'The {European Commission|o BE ec} opened a {€1.2 billion|m EUR 1.2e9} call for cell makers on {Tuesday|d 2025-07-01}.',
      'completed · BE · European Commission funder · €1.2 billion total · Tuesday occurrence',
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
    '{State Bank of India|o IN sbi} reported that its loan book grew {14%|q}.',
    '{Waaree|o IN} raised {₹1,000 crore|m INR 1e10} from investors to build a cell plant.',
    '{Panasonic|o JP} will invest {$4 billion|m USD 4e9} in {Kansas|p US}, where state incentives helped.',
    'The {Indian|c IN} government put the cost at {1.08 trillion rupees|m INR 1.08e12} in {2017|d}.',
    'The {Ministry of Railways|o IN} placed an order for {200 vehicles|q} worth {₹900 crore|m INR 9e9}.',
    '{ReNew|o IN renew} secured a loan of {$300 million|m USD 3e8} from {Honshu Bank|o JP} and {Standard Credit|o GB}.',
    '{Navanoda|o IN} has raised {$18 million|m USD 18e6} in a Series A round from {Temasek|o SG}.',
    '{Sanyu|o JP} has committed {$800 million|m USD 8e8} to a plant, the government of {Indonesia|c ID} said.',
  ],
};
