/** Sentences with the countries they name, as "quote = code" ("?" implied, "??" ambiguous). */
const positives: readonly (readonly [string, readonly string[]])[] = [
  // Names, adjectives, peoples
  ['India has asked Japan for a second line of credit.', ['India = IN', 'Japan = JP']],
  ['Japanese cell makers want Indian partners, not Indian subsidies.', ['Japanese = JP', 'Indian = IN', 'Indian = IN']],
  ['The Czech Republic, Türkiye and Viet Nam sent delegates.', ['Czech Republic = CZ', 'Türkiye = TR', 'Viet Nam = VN']],
  ['Dutch, Swiss and Emirati funds joined; Finns stayed away.', ['Dutch = NL', 'Swiss = CH', 'Emirati = AE', 'Finns = FI']],
  ['Ivory Coast and Côte d’Ivoire are one and the same.', ['Ivory Coast = CI', 'Côte d’Ivoire = CI']],
  ['Indonesians buy more scooters than Indians do.', ['Indonesians = ID', 'Indians = IN']],
  ['Hearings were held in Indian-run mines.', ['Indian = IN']],
  // Abbreviations and codes
  ['The U.S. and the UK joined; so did the UAE.', ['U.S. = US', 'UK = GB', 'UAE = AE']],
  ['Exports to the US fell while DRC cobalt piled up.', ['US = US', 'DRC = CD']],
  ['Freight on the IN-JP lane rose.', ['IN = IN', 'JP = JP']],
  ['Shipments by origin: Japan (JP) 40, India (IND) 12.', ['Japan = JP', 'JP = JP', 'India = IN', 'IND = IN']],
  // Possessives, hyphens, compounds
  ["Korea's cell giants and China’s miners both bid.", ['Korea = KR', 'China = CN']],
  ['An India-Japan fund and an Indo-Japanese venture followed.', ['India = IN', 'Japan = JP', 'Indo = IN', 'Japanese = JP']],
  ['Sino-Indian trade is a "China-plus-one" story.', ['Sino = CN', 'Indian = IN', 'China = CN']],
  ['JAPAN, INDIA SIGN CELL PACT', ['JAPAN = JP', 'INDIA = IN']],
  // Governments by their seat
  ['Tokyo said it would match the grant.', ['Tokyo = JP ?']],
  ["This is part of Tokyo's broader strategy on cells.", ['Tokyo = JP ?']],
  ['Ties between New Delhi and Tokyo have warmed.', ['New Delhi = IN ?', 'Tokyo = JP ?']],
  ['Beijing has also tightened licences for graphite.', ['Beijing = CN ?']],
  ['The curbs imposed by Beijing hit magnet makers hardest.', ['Beijing = CN ?']],
  ['Officials noted that Canberra and Tokyo share the concern.', ['Canberra = AU ?', 'Tokyo = JP ?']],
  ['The White House and the Kremlin did not comment.', ['White House = US ?', 'Kremlin = RU ?']],
  // Two readings
  ['Cobalt from Congo is trucked south.', ['Congo = CD ??']],
  ['Tbilisi wants Georgia to host the cable from Azerbaijan.', ['Georgia = GE', 'Azerbaijan = AZ']],
  ['Rivers in Georgia feed the plant.', ['Georgia = GE ??']],
  // Japanese
  ['日本とインドは覚書に署名した。', ['日本 = JP', 'インド = IN']],
  ['日印両政府は蓄電池で協力する。', ['日 = JP', '印 = IN', '両政府 = IN ?', '両政府 = JP ?']],
  ['米国、中国、インドネシアからの輸入', ['米国 = US', '中国 = CN', 'インドネシア = ID']],
  ['日中首脳は会談した。', ['日 = JP', '中 = CN']],
  ['首相は訪印し、米政府も歓迎した。', ['印 = IN', '米 = US']],
  ['Critics told Beijing so, and Washington and its allies agreed.', ['Beijing = CN ?', 'Washington = US ?']],
];

/** Sentences that name no country, whatever they look like. */
const negatives: readonly string[] = [
  'The plant is in Indiana, an hour from Indianapolis.',
  'Ships cross the Indian Ocean and the South China Sea.',
  'An Indo-Pacific framework is being drafted.',
  'Japan Airlines and Bank of India hold small stakes.',
  'They carved the turkey and set out the best china.',
  'Troops trained at China Lake in New Mexico.',
  'Jordan Peele and Michael Jordan were not involved.',
  'Ms. Georgia Tanaka, who chairs the panel, agreed.',
  'The plant in Savannah, Georgia will supply Hyundai.',
  'She wrote it in Japanese.',
  'The bonds are in US dollars and Japanese yen.',
  'A US$5 fee applies.',
  'Latin American miners and South American brine.',
  'Let us see whether it can be done; tell us more.',
  'READERS TOLD US WHAT THEY WANT FROM EVS',
  'Shares closed higher in Tokyo on Monday.',
  'TOKYO, July 3 - Shares rose.',
  'The Tokyo-based trader declined to comment.',
  'The Times of India and the Japan Times carried the story.',
  '日本語の資料はインド洋とインド太平洋についてのものだ。',
  '中国電力と中国地方の企業',
  'BEIJING/TOKYO, March 7 - Shares rose.',
  'More than 2,000 Georgians work at the Savannah plant.',
  '米の価格は上がり、印をつけた。',
  '日中の気温は三十度を超えた。',
];

export const COUNTRY_CORPUS = { positives, negatives };
