import { type PhraseBook, phraseBook } from '../figures/phrases.ts';

/** A unit as `UNITS` spells it, and what to multiply a figure by that the text gives in a multiple of it. */
export interface UnitName {
  readonly unit: string;
  readonly factor: number;
  /** Only in this very case: "V", "W", "t". */
  readonly exact?: string;
}

const SCALED: readonly (readonly [prefix: string, letter: string])[] = [
  ['', ''],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
];

type Row = readonly [UnitName, readonly string[]];
const row = (unit: string, phrases: string, factor = 1): Row => [{ unit, factor }, phrases.split('|')];
const exactly = (unit: string, exact: string): Row => [{ unit, factor: 1, exact }, [exact.toLowerCase()]];

/** Watts and watt-hours in every spelling seen in the press: GWh, Gwh, GW-hr, gigawatt-hours, Giga Watt Hour. */
const electric: readonly Row[] = SCALED.flatMap(([prefix, letter]) => {
  const power = `${letter}W`;
  const short = power.toLowerCase();
  const watts = prefix === '' ? ['watt', 'watts'] : [`${prefix}watt`, `${prefix}watts`, `${prefix} watt`, `${prefix} watts`];
  const hours = ['hour', 'hours', 'hr', 'hrs', 'h'];
  const energyWords = [...watts, short].flatMap((watt) => hours.map((hour) => `${watt} ${hour}`));
  const joined = prefix === '' ? ['watthour', 'watthours'] : [`${prefix}watthour`, `${prefix}watthours`];
  const energy = [`${short}h`, `${short}hs`, `${short}hr`, `${short}hrs`, ...joined, ...energyWords];
  const powerWords = short === 'w' ? watts : [short, `${short}s`, `${short}p`, `${short}ac`, `${short}dc`, `${short}e`, ...watts];
  const perYear = letter === 'M' || letter === 'G' ? [row(`${power}/yr`, `${short}pa`), row(`${power}h/yr`, `${short}hpa`)] : [];
  return [row(`${power}h`, energy.join('|')), row(power, powerWords.join('|')), ...perYear];
});

const physical: readonly Row[] = [
  exactly('W', 'W'),
  row('GWh', 'ギガワット 時|gw 時'),
  row('MWh', 'メガワット 時|mw 時'),
  row('kWh', 'キロワット 時|kw 時'),
  row('GW', 'ギガワット'),
  row('MW', 'メガワット'),
  row('kW', 'キロワット'),
  exactly('t', 't'),
  row(
    't',
    'tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes|wet metric tonne|wet metric tonnes|dry metric tonne|dry metric tonnes|wet tonne|wet tonnes|dry tonne|dry tonnes|wmt|dmt|トン',
  ),
  row('t', 'short ton|short tons', 0.907185),
  row('kt', 'kt|kilotonne|kilotonnes|kiloton|kilotons'),
  row('Mt', 'mmt|megatonne|megatonnes|megaton|megatons'),
  row('t/yr', 'tpa|tpy'),
  row('kt/yr', 'ktpa|ktpy|kta'),
  row('Mt/yr', 'mmtpa|mmtpy'),
  row('kg', 'kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilos|キログラム|キロ グラム'),
  exactly('g', 'g'),
  row('g', 'gram|grams|gramme|grammes|グラム'),
  row('lb', 'lb|lbs|lbs .'),
  row('%', '%|percent|per cent|pct|パーセント'),
  exactly('%', 'pc'),
  row('pp', 'percentage point|percentage points|% point|% points|per cent points|percent points|ppt|ppts|pp|ポイント'),
  row('pp', 'basis point|basis points|bps|bp', 0.01),
  row(
    'km',
    'km|kms|kilometre|kilometres|kilometer|kilometers|circuit km|circuit kms|circuit kilometres|circuit kilometers|ckm|ckms|キロメートル',
  ),
  row('mi', 'mile|miles'),
  exactly('mi', 'mi'),
  row('ft', 'feet'),
  row('m', 'metre|metres|meter|meters|メートル'),
  row(
    'm2',
    'square metre|square metres|square meter|square meters|sq metre|sq metres|sq meter|sq meters|sq m|sqm|sq mt|sq mtr|m2|平 方 メートル',
  ),
  row('ft2', 'square foot|square feet|sq ft|sqft|sq feet'),
  row('ha', 'hectare|hectares|ha|ヘクタール'),
  row('acre', 'acre|acres|エーカー'),
  row('km2', 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2|平 方 キロ|平 方 キロメートル'),
  row('L', 'litre|litres|liter|liters|リットル'),
  row('gal', 'gallon|gallons'),
  row('bbl', 'barrel|barrels'),
  row('bcm', 'bcm|bcms'),
  row('m3', 'cubic metre|cubic metres|cubic meter|cubic meters|m3|立 方 メートル'),
  row(
    'Wh/kg',
    'wh / kg|wh per kg|wh per kilogram|watt hours per kilogram|watt hour per kilogram|watthours per kilogram|watt hours per kg|watt hour per kg',
  ),
  row('Wh/kg', 'kwh / kg|kwh per kg', 1000),
  row(
    'Wh/L',
    'wh / l|wh per litre|wh per liter|wh per l|watt hours per litre|watt hours per liter|watt hour per litre|watt hour per liter',
  ),
  exactly('V', 'V'),
  row('V', 'volt|volts|ボルト'),
  row('kV', 'kv|kilovolt|kilovolts'),
  row('°C', '°c|° c|° celsius|degrees celsius|degree celsius|degrees c|degree c|deg c|degrees centigrade'),
];

/** Units by their first word, longest names first. */
export const UNIT_NAMES: PhraseBook<UnitName> = phraseBook([...electric, ...physical], 'first');
