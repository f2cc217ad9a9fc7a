/** Sentences with the regions they name, as "quote = id". */
const positives: readonly (readonly [string, readonly string[]])[] = [
  ['An Indo-Pacific framework, or Indo–Pacific ties', ['Indo-Pacific = indo-pacific', 'Indo–Pacific = indo-pacific']],
  ['Ships cross the Indian Ocean.', ['Indian Ocean = indian-ocean']],
  ['Drills in the South China Sea', ['South China Sea = south-china-sea']],
  ['Southeast Asian makers look to South-East Asia.', ['Southeast Asian = southeast-asia', 'South-East Asia = southeast-asia']],
  ['Asia and Europe compete.', ['Asia = asia', 'Europe = europe']],
  ['Asian sellers and European buyers', ['Asian = asia', 'European = europe']],
  ['Latin American brine', ['Latin American = latin-america']],
  ['South America has most of it.', ['South America = south-america']],
  ['The Middle East wants storage.', ['Middle East = middle-east']],
  ['The Global South was not asked.', ['Global South = global-south']],
  ["Africa's cobalt", ['Africa = africa']],
  ['インド太平洋とインド洋、東南アジア', ['インド太平洋 = indo-pacific', 'インド洋 = indian-ocean', '東南アジア = southeast-asia']],
];

/** Sentences that name no region, whatever they look like. */
const negatives: readonly string[] = [
  'Asia Times reported it.',
  'the Asian Development Bank lent the money',
  'The European Union agreed.',
  'asia in small letters',
  'Europe Today is a newsletter.',
  'The Association of Southeast Asian Nations agreed.',
  'Indian makers met on the ocean front.',
  'south of china and the sea',
];

export const REGION_CORPUS = { positives, negatives };
