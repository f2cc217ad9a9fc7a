/** Texts that define an acronym, and all names that come of it, as "kind: quote = id". */
export const POSITIVES: readonly (readonly [string, readonly string[]])[] = [
  [
    'The Ministry of Heavy Industries (MHI) met. MHI will pay.',
    ['organization: Ministry of Heavy Industries = mhi-india', 'organization: MHI = mhi-india', 'organization: MHI = mhi-india'],
  ],
  [
    'MHI bid. The Ministry of Heavy Industries (MHI) did not.',
    ['organization: MHI = mhi', 'organization: Ministry of Heavy Industries = mhi-india', 'organization: MHI = mhi-india'],
  ],
  [
    'The Solar Energy Corporation (SECI) met. The Solar Energy Corporation paid.',
    ['organization: Solar Energy Corporation = seci', 'organization: SECI = seci', 'organization: Solar Energy Corporation = seci'],
  ],
  [
    'The Battery Association for Supply Chain (BASC) met. BASC has 200 members.',
    ['organization: Battery Association for Supply Chain = null', 'organization: BASC = null', 'organization: BASC = null'],
  ],
  [
    'Automotive Cells Corporation (ACC) slips; ACC is late.',
    ['organization: Automotive Cells Corporation = null', 'organization: ACC = null', 'organization: ACC = null'],
  ],
  [
    'Kandori Battery Works Ltd (KBW) and then KBW',
    ['organization: Kandori Battery Works Ltd = null', 'organization: KBW = null', 'organization: KBW = null'],
  ],
  [
    'A battery energy storage system (BES) was lit. The BES works.',
    ['technology: battery energy storage system = bess', 'technology: BES = bess', 'technology: BES = bess'],
  ],
  [
    'Green hydrogen (GH) is dear; GH is rare.',
    ['technology: Green hydrogen = green-hydrogen', 'technology: GH = green-hydrogen', 'technology: GH = green-hydrogen'],
  ],
  [
    'Electric vehicles (EVs) sell. EVs last.',
    ['technology: Electric vehicles = electric-vehicle', 'technology: EVs = electric-vehicle', 'technology: EVs = electric-vehicle'],
  ],
  [
    'The National Green Hydrogen Mission (NGHM) and NGHM rules',
    [
      'programme: National Green Hydrogen Mission = green-hydrogen-mission',
      'programme: NGHM = green-hydrogen-mission',
      'programme: NGHM = green-hydrogen-mission',
    ],
  ],
  [
    'The Asian Development Bank (ADB, Manila) lends; ADB waits.',
    ['organization: Asian Development Bank = adb', 'organization: ADB = adb', 'organization: ADB = adb'],
  ],
  [
    'The Kandori Battery Works’s (KBW) auction, and KBW',
    ['organization: Kandori Battery Works = null', 'organization: KBW = null', 'organization: KBW = null'],
  ],
  ['The Group of Seven (GS) met.', ['bloc: Group of Seven = g7', 'bloc: GS = g7']],
  [
    'Toyota Tsusho (TT) and TT again',
    ['organization: Toyota Tsusho = toyota-tsusho', 'organization: TT = toyota-tsusho', 'organization: TT = toyota-tsusho'],
  ],
];

/** Texts in which brackets define nothing. */
export const NEGATIVES: readonly string[] = [
  'Toyota (NYSE) rose. NYSE closed.',
  'A memorandum of understanding (MoU) was signed. The MoU lapses.',
  'Panasonic (TYO) fell; TYO is a code.',
  'Toyota (see note) and note',
  'the minister (PM) spoke; PM again',
  'Suzuki (A) and A again',
  'a rule (XYZ) and XYZ',
  'a contract for Engineering, Procurement and Construction (EPC) of three parks; EPC means all of it',
  'in the National Capital Territory (NCT) of Delhi, and NCT again',
  'Reliance Industries (LTD) is not one, LTD neither',
];
