/** Sentences with the organizations they name, as "quote = id country" ("-" for unknown). */
const positives: readonly (readonly [string, readonly string[]])[] = [
  // Known, with legal forms, acronyms and other scripts
  ['Panasonic Energy Co., Ltd. will supply the cells.', ['Panasonic Energy Co., Ltd. = panasonic-energy JP']],
  ['Suzuki Motor Corp, Toyota and LGES were among the bidders.', ['Suzuki Motor Corp = suzuki JP', 'Toyota = toyota JP', 'LGES = lges KR']],
  [
    'TDS Lithium-ion Battery Pvt. Ltd, known as TDSG, adds a line.',
    ['TDS Lithium-ion Battery Pvt. Ltd = tds-lithium-ion IN', 'TDSG = tds-lithium-ion IN'],
  ],
  ['OSAKA - Panasonic Energy and Kandori Cells Ltd will build it.', ['Panasonic Energy = panasonic-energy JP', 'Kandori Cells Ltd = - -']],
  ['METI and JBIC back the plan.', ['METI = meti JP', 'JBIC = jbic JP']],
  ['The Ministry of Economy, Trade, and Industry asked for comments.', ['Ministry of Economy, Trade, and Industry = meti JP']],
  ['経産省とパナソニックエナジーが発表した。', ['経産省 = meti JP', 'パナソニックエナジー = panasonic-energy JP']],
  ['Orsted and Ørsted are one company.', ['Orsted = orsted DK', 'Ørsted = orsted DK']],
  ['Mahindra and Mahindra, or M&M, makes the trucks.', ['Mahindra and Mahindra = mahindra IN', 'M&M = mahindra IN']],
  ['Bank of India lent the money.', ['Bank of India = bank-of-india IN']],
  // Ministries as the press calls them
  ["Japan's industry ministry will fund the study.", ['industry ministry = meti JP']],
  ['The Indian heavy industries ministry extended the deadline.', ['heavy industries ministry = mhi-india IN']],
  ["China's Commerce Ministry did not reply.", ['Commerce Ministry = - CN']],
  ['Talks with the Ministry of Energy of Kazakhstan go on.', ['Ministry of Energy of Kazakhstan = - KZ']],
  ["Pakistan's Ministry of Heavy Industries and Alma Reyes met.", ['Ministry of Heavy Industries = - PK']],
  ['The Department of Culture, Sport and Tourism agreed.', ['Department of Culture, Sport and Tourism = - -']],
  // Unknown, by whose they are and what they do
  [
    "Japan's Kumogawa Materials and Indonesia's Banyu Nikel have formed a joint venture.",
    ['Kumogawa Materials = - JP', 'Banyu Nikel = - ID'],
  ],
  ["Chile's Salar Norte has signed with Germany's Krone.", ['Salar Norte = - CL', 'Krone = - DE']],
  ["Norway's Kolvik will build it; the rest was paid by Sweden's Vinga.", ['Kolvik = - NO', 'Vinga = - SE']],
  ['Talks with Kolvik of Norway and the state fund Samrat go on.', ['Kolvik = - NO', 'Samrat = - -']],
  // Unknown, by legal form
  ['Kandori Batteries Ltd won the order. Kandori said work starts in May.', ['Kandori Batteries Ltd = - -', 'Kandori = - -']],
  ['Osaka-based Nagisa Seiko K.K. holds the rest.', ['Nagisa Seiko K.K. = - JP']],
  ['Gujarat Cell Works Private Limited has leased the land.', ['Gujarat Cell Works Private Limited = - IN']],
  ['Panasonic Life Works India Pvt Ltd will run it.', ['Panasonic Life Works India Pvt Ltd = - IN']],
  [
    'PT Kolara Nikel and Kestrel Cells Company (KCC), USA, will own it.',
    ['PT Kolara Nikel = - ID', 'Kestrel Cells Company = - US', 'KCC = - US'],
  ],
  ['パナソニック・ライフ・インドは発表した。', ['パナソニック・ライフ・インド = - IN']],
  ['Tata, Suzuki and Mitsui & Co. have each sent a team.', ['Tata = tata-group IN', 'Suzuki = suzuki JP', 'Mitsui & Co. = mitsui JP']],
  ['A line of credit went to Mitsui & Co.', ['Mitsui & Co = mitsui JP']],
  ['It names Exide (India) Ltd and Suzuki (Pvt) Ltd as buyers.', ['Exide (India) Ltd = exide IN', 'Suzuki (Pvt) Ltd = suzuki JP']],
  ['Kandori Minerals (India) Private Limited has leased the land.', ['Kandori Minerals (India) Private Limited = - IN']],
  // Unknown, by trade or body
  ['Panasonic Voltara Batteries licensed the cell.', ['Panasonic Voltara Batteries = - JP']],
  ['Prices fell, Kestrel Intelligence said, and Ondo Climate agreed.', ['Kestrel Intelligence = - -', 'Ondo Climate = - -']],
  ['Japan Post Bank lent the money.', ['Japan Post Bank = - -']],
  ['The order went to Velmora Energy and Tarn Power Systems.', ['Velmora Energy = - -', 'Tarn Power Systems = - -']],
  ['Mitsui Fudosan leases the roof.', ['Mitsui Fudosan = - JP']],
  ['Researchers at Osaka University tested the pouch.', ['Osaka University = - JP']],
  ['The Bank of Thailand cut rates.', ['Bank of Thailand = - TH']],
  // Unknown, by what stands around
  ['Pune-based battery recycler Navyasa raised money.', ['Navyasa = - IN']],
  ['It bought a 26% stake in Zephora Cells from a fund.', ['Zephora Cells = - -']],
  ['Nandari, a Japanese maker of electrolyte, will license it.', ['Nandari = - JP']],
  // Unknown, by what they do or whom they stand with
  ['Zuvela said it would build a line in Pune. Later Zuvela cut staff.', ['Zuvela = - -', 'Zuvela = - -']],
  ['Kestrova shipped its first packs, and NHOA sold the unit.', ['Kestrova = - -', 'NHOA = - -']],
  ['DFGK said so, and UVIM wrote down the mine.', ['DFGK = - -', 'UVIM = - -']],
  ['CATL, Toyota and Zuvela have bid.', ['CATL = catl CN', 'Toyota = toyota JP', 'Zuvela = - -']],
  // Capitals that act, own something or are dealt with
  ['The miner got a loan from QIDF, and an approval by the KERB is due.', ['QIDF = - -', 'KERB = - -']],
  ["The VREB's report named nobody; ZQTL will purchase the ore.", ['VREB = - -', 'ZQTL = - -']],
  ['Hydrovane has secured $55 million from a fund.', ['Hydrovane = - -']],
  // Ministries and bodies called by common words
  ['In May the Federal Network Agency picked 50 bids.', ['Federal Network Agency = - -']],
  ['The Economy, Trade and Industry Ministry will pay a third.', ['Economy, Trade and Industry Ministry = meti JP']],
  ['The Heavy Industries Ministry called for bids.', ['Heavy Industries Ministry = mhi-india IN']],
  // Japanese copy
  [
    'カンドリ・パワー、大阪ガス、ケストレル工業の3社は27日、蓄電所の運転を始めた。',
    ['カンドリ・パワー = - -', '大阪ガス = - -', 'ケストレル工業 = - -'],
  ],
  ['神鳥蓄電池は18日、立地協定を結んだと明らかにした。', ['神鳥蓄電池 = - -']],
  // Units of a house
  ['Suzuki India and Panasonic Energy India cut output.', ['Suzuki India = - IN', 'Panasonic Energy India = - IN']],
  ['Kaveri Cells and Thar Grid Storage split the lot.', ['Kaveri Cells = - -', 'Thar Grid Storage = - -']],
  ['Bids came from CATL, Zuvela and LGES.', ['CATL = catl CN', 'Zuvela = - -', 'LGES = lges KR']],
  ['Indian start-up Voltiq signed an MoU with Kestrel Mobility.', ['Voltiq = - IN', 'Kestrel Mobility = - -']],
];

/** Sentences that name no organization, whatever they look like. */
const negatives: readonly string[] = [
  'Officials of Japan and India met.',
  'The Gulf of Mexico, the Kingdom of Norway and President Alder of Chile.',
  "Indonesia's Halmahera will see a second plant, and Chile's Antofagasta has grown.",
  "India's Kutch and Peru's Tacna lie on the way from Bolivia's Uyuni.",
  "Japan's Diet has approved it; Norway's Storting will vote.",
  'Reliance on imports has grown.',
  'Toshihiro Suzuki and Ratan Tata spoke at the dinner.',
  'Mr. Mahindra thanked the guests.',
  'Clean Energy and Solar Power were the themes of the day.',
  'A joint Working Group will meet in Pune.',
  'Battery Storage Boom Lifts Power Demand Across States',
  'The company private placement was limited.',
  'the ministry said in a note',
  'Alma Reyes spoke first. Reyes said it had signed the papers.',
  'Modi said it would take years, and Ishiba said it was a start.',
  'The CEO said so; a PPA signed the week before, and GDP grew.',
  'Exporters shipped its rivals. Miners said it had won.',
  'Police said it would close the road.',
  "Finland's trade ministry did not reply, and the power ministry waited.",
  'Prime Minister Narendra Modi and Finance Minister Nirmala Sitharaman attended.',
  'Company President Aiko Mori resigned.',
  'The meeting with Shigeru Ishiba, the leader of the house, was short.',
  'Production-Linked Incentive payments were delayed.',
  'A battery of tests awaited the new cell.',
  'She was in the studio with producer Lena Okafor.',
  'It adds 5 t of CO₂ and CO to the air.',
  'The EPC contract was signed with an IPP.',
  'Miners fell (NYSE: XZQ), (ASX:QZB).',
  'The Shinkawa Power Storage Station came online.',
  '政府は18日、新しい目標を決めた。',
  'An IPO will raise cash, and the CEO plans to leave.',
  'A crowd in Farnborough. Photo: Reuters',
  'The BESS has delivered its first power.',
  'Demand has delivered a shock and Modi has signed the file.',
  'Its CIN is U29248MH1990PLC059463.',
  'A 200MW/1,600MWh Silver Peak project was cleared.',
];

export const ORGANIZATION_CORPUS = { positives, negatives };
