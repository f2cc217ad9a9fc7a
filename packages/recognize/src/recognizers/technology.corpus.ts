/** Sentences with the technologies they name, as "quote = id". */
const positives: readonly (readonly [string, readonly string[]])[] = [
  ['Batteries and a battery', ['Batteries = battery', 'battery = battery']],
  [
    'The lithium-ion battery line also makes Li-ion packs.',
    ['lithium-ion battery = lithium-ion', 'Li-ion = lithium-ion', 'packs = battery-pack'],
  ],
  ['Lithium ion cells need cathode materials.', ['Lithium ion = lithium-ion', 'cells = battery-cell', 'cathode materials = cathode']],
  ['LFP is cheaper; lithium iron phosphate lasts longer.', ['LFP = lfp', 'lithium iron phosphate = lfp']],
  ['The tender is for a 500 MW BESS and other battery energy storage systems.', ['BESS = bess', 'battery energy storage systems = bess']],
  [
    'An all-new EV, and EVs at large, or electric vehicles',
    ['EV = electric-vehicle', 'EVs = electric-vehicle', 'electric vehicles = electric-vehicle'],
  ],
  ['Solid-state prototypes run on rare-earth-free motors.', ['Solid-state = solid-state', 'rare-earth = rare-earths']],
  ['The ACC scheme pays for advanced chemistry cells.', ['ACC = battery-cell', 'advanced chemistry cells = battery-cell']],
  ['Rooftop solar beats solar in parks.', ['Rooftop solar = solar', 'solar = solar']],
  ['Green hydrogen is hydrogen made with renewables.', ['Green hydrogen = green-hydrogen', 'hydrogen = hydrogen']],
  ['全固体電池と電気自動車の蓄電池', ['全固体電池 = solid-state', '電気自動車 = electric-vehicle', '蓄電池 = battery']],
  ['LITHIUM CARBONATE PRICES FALL', ['LITHIUM CARBONATE = lithium']],
  ['The plant makes cells for packs of 60 kWh each.', ['cells = battery-cell', 'packs = battery-pack']],
  ['EV電池向けの正極材', ['EV = electric-vehicle', '電池 = battery', '正極材 = cathode']],
];

/** Sentences that name no technology, whatever they look like. */
const negatives: readonly string[] = [
  'He was charged with assault and battery.',
  'An artillery battery opened fire; missile batteries answered.',
  'The cell was put through a battery of tests.',
  'They strolled through Battery Park in the evening.',
  'The deal values it at 12 times EV/EBITDA.',
  'ACC Ltd and ACC Cement are in another trade.',
  'A solar eclipse and a solar flare in one week.',
  'The hydrogen bomb test was condemned.',
  'an electrolyte drink for runners',
  'A solid-state drive failed beside a solid-state relay.',
  'He said the lfp in small letters is a typing slip.',
  'The ev of old was a milk float.',
  'A lithium treatment was prescribed.',
  'TDS Lithium-Ion Battery Gujarat',
  'Blood cells and prison cells; a pack of wolves.',
  'Smelters of copper cathode pay less; cathodes are dear.',
  'The scooter packs 3 kWh and packs a punch.',
];

export const TECHNOLOGY_CORPUS = { positives, negatives };
