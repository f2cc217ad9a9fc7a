/** Sentences with the places they name, as "quote = id". */
const positives: readonly (readonly [string, readonly string[]])[] = [
  ['The plant at Sanand in Gujarat starts in May.', ['Sanand = sanand', 'Gujarat = gujarat']],
  ['TOKYO, July 3 - Shares rose.', ['TOKYO = tokyo']],
  ['The trader, based in Osaka, has a desk in Washington.', ['Osaka = osaka', 'Washington = washington']],
  ['A Pune-based recycler moved to Vizag.', ['Pune = pune', 'Vizag = visakhapatnam']],
  ['Work begins in Savannah, Georgia, where Hyundai has a plant.', ['Savannah = savannah', 'Georgia = georgia']],
  ['Offices in Sao Paulo and Quebec will close.', ['Sao Paulo = sao-paulo', 'Quebec = quebec']],
  ['São Paulo’s depot and Québec’s mine', ['São Paulo = sao-paulo', 'Québec = quebec']],
  ['The Greater Noida line is older than the one in Noida.', ['Greater Noida = greater-noida', 'Noida = noida']],
  ['Ministers met in New Delhi.', ['New Delhi = new-delhi']],
  ['A quake shook Ishikawa and parts of Kyushu.', ['Ishikawa = ishikawa', 'Kyushu = kyushu']],
  ['大阪と九州の工場', ['大阪 = osaka', '九州 = kyushu']],
  ['He flew from Sydney to Beijing.', ['Sydney = sydney', 'Beijing = beijing']],
  ['Brussels, home to lobbyists, was quiet.', ['Brussels = brussels']],
];

/** Sentences without a place: governments, people, parts of other names. */
const negatives: readonly string[] = [
  'Tokyo said it would match the grant.',
  "Beijing's curbs bit.",
  'Ties between Washington and Beijing cooled.',
  'Taro Ishikawa chairs the panel.',
  'Ms. Ishikawa disagreed.',
  'Sydney Walker, an analyst, wrote the note.',
  'Osaka University published the paper.',
  'gujarat in small letters is no name here',
  'Tbilisi says Georgia will join the cable to Armenia.',
  'Brussels proposed a battery rule.',
  'The Gujarat Cell Works Ltd site is idle.',
];

export const PLACE_CORPUS = { positives, negatives };
