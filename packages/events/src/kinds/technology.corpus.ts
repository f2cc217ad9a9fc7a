import type { Corpus } from './corpus.ts';

export const technologyCorpus: Corpus = {
  positives: [
    [
      '{Toshiba|o JP toshiba} launched a niobium titanium oxide {battery|t} for buses on {June 12|d 2025-06-12}.',
      'completed · JP · Toshiba party · - · June 12 occurrence',
    ],
    [
      '{KPIT|o IN kpit} has developed a {sodium-ion|t} battery with an energy density of {170 Wh/kg|q}.',
      'completed · IN · KPIT party · 170 Wh/kg total · -',
    ],
    ['{Log9|o IN log9} unveiled cells that charge in {0.25 h|q}', 'completed · IN · Log9 party · 0.25 h total · -'],
    [
      '{Exide|o IN exide} received BIS certification for its {LFP|t} cells in {May|d 2025-05}.',
      'approved · IN · Exide party · - · May occurrence',
    ],
    [
      '{Honda|o JP honda} will begin trials of {all-solid-state|t} batteries in {2026|d}.',
      'planned · JP · Honda party · - · 2026 occurrence',
    ],
    [
      'Researchers at {IIT Madras|o IN iitm} have developed a zinc-air battery that runs {500 km|q}.',
      'reported · IN · IIT Madras party · 500 km total · -',
    ],
    [
      '{Idemitsu|o JP idemitsu} and {Toyota|o JP toyota} aim to commercialise solid-state batteries in {2027|d}.',
      'planned · JP · Idemitsu party, Toyota party · - · 2027 occurrence',
    ],
    [
      '{Ola Electric|o IN ola} showcased its {4680|t} cell at an event in {Bengaluru|p IN} on {August 15, 2025|d 2025-08-15}.',
      'completed · IN · Ola Electric party · - · August 15, 2025 occurrence',
    ],
    [
      '{Maxell|o JP maxell} was granted a patent on solid electrolytes on {June 24|d 2025-06-24}.',
      'approved · JP · Maxell party · - · June 24 occurrence',
    ],
    [
      '{Nissan|o JP nissan} has delayed the launch of its solid-state battery to {2029|d}.',
      'delayed · JP · Nissan party · - · 2029 occurrence',
    ],
    ['{TDK|o JP tdk} claims a breakthrough with an energy density of {1,000 Wh/L|q}.', 'completed · JP · TDK party · 1,000 Wh/L total · -'],
    [
      '{Mahindra|o IN mahindra} introduced an electric SUV with a range of {656 km|q}.',
      'completed · IN · Mahindra party · 656 km total · -',
    ],
    [
      '{Factorial|o US factorial} supplied its first samples to {Mercedes|o DE mercedes} in {May|d 2025-05}.',
      'completed · DE US · Factorial party, Mercedes party · - · May occurrence',
    ],
    ['{Sony|o JP sony} invented the commercial {lithium-ion|t} battery in {1991|d}.', 'completed · JP · Sony party · - · 1991 occurrence'],
    [
      "{Exide|o IN exide}'s pack passed a nail-penetration test at {ARAI|o IN arai} in {June|d 2025-06}.",
      'completed · IN · Exide party · - · June occurrence',
    ],
    [
      '{Tohoku University|o JP tohoku} showed a zinc cell that kept {96%|q} of its charge.',
      'reported · JP · Tohoku University party · 96% total · -',
    ],
    [
      'An electric sedan of {Nio|o CN nio} covered {1,044 km|q} on one charge in {May|d 2025-05}.',
      'completed · CN · Nio party · 1,044 km total · May occurrence',
    ],
    [
      '{Sunrich|o CN sunrich} is the first to obtain UL 9540A certification for a {5 MWh|q} container.',
      'approved · CN · Sunrich party · 5 MWh total · -',
    ],
    [
      '{Stellantis|o NL stellantis} took cells from {Factorial|o US factorial} for validation in {April|d 2025-04}.',
      'completed · NL US · Stellantis party, Factorial party · - · April occurrence',
    ],
    [
      '{Suzuki|o JP suzuki} put the e-Vitara on sale in {Japan|c JP} in {June|d 2025-06}.',
      'completed · JP · Suzuki party · - · June occurrence',
    ],
    ['{Toyota|o JP toyota} will switch to lithium iron phosphate cells in {2027|d}.', 'planned · JP · Toyota party · - · 2027 occurrence'],
    [
      '{Tata Motors|o IN tata-motors} has stopped selling a car with a {19.2 kWh|q} battery.',
      'cancelled · IN · Tata Motors party · 19.2 kWh total · -',
    ],
    [
      '{SK On|o KR sk-on} has developed a battery management system with {Analog Devices|o US adi}.',
      'completed · KR US · SK On party, Analog Devices party · - · -',
    ],
    [
      '{Kyoto University|o JP kyoto} and {Toyota|o JP toyota} have built a fluoride-ion battery.',
      'completed · JP · Kyoto University party, Toyota party · - · -',
    ],
  ],
  negatives: [
    "The state's evening peak reached {5,797 MW|q} in {May|d 2025-05}, a record, said {Malabar Electric|o IN}.",
    '{Exide|o IN} passed a stress test in {May|d 2025-05}.',
    '{Tata Motors|o IN} launched a scheme for dealers worth {₹20 crore|m INR 2e8}.',
    '{SECI|o IN seci} launched a tender for {2 GWh|q} of storage.',
    'Pilot training by {IndiGo|o IN} costs {₹50 lakh|m INR 5e6}.',
    'The shop sells a wide range of {Panasonic|o JP} goods in {2025|d}.',
    '{Toyota|o JP} introduced a new president in {April|d 2025-04}.',
    '{Honda|o JP} opened a {12 GWh|q} plant.',
    '{Amara Raja|o IN} releases results on {July 28|d 2025-07-28}.',
    '{Honda|o JP} started making cells on a demonstration line in {Sakura|p JP} in {January|d 2025-01}.',
    '{Suzuki|o JP} agreed to make {lithium-ion|t} cells with {Denso|o JP} in {April 2017|d 2017-04}.',
    '{Kaveri|o IN} held {96%|q} of the shares in {June|d 2025-06}.',
    '{India|c IN} is developing a lithium-ion battery supply chain with {Japan|c JP}.',
    '{Hokuto Denchi|o JP} rolled out its first cells at {Sanand|p IN} on {Monday|d 2025-06-30}.',
  ],
};
