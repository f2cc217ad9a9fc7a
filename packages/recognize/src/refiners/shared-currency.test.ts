import { expect, it } from 'vitest';
import { figuresOf } from '../recognizers/sample-figures.ts';

it.each([
  // ¥: yen, unless the text speaks of yuan, or of China and not of Japan
  ['The fund put in ¥5 billion.', null, ['¥5 billion = JPY 5bn']],
  ['The yuan firmed; carbonate was ¥61,900 a tonne.', null, ['¥61,900 = CNY 61900 /t']],
  ['Chinese carbonate stood at ¥61,900 per tonne in Wuxi.', null, ['¥61,900 = CNY 61900 /t ??']],
  ['Chinese imports cost Japan ¥61,900 a tonne.', null, ['¥61,900 = JPY 61900 /t']],
  ['The yuan fell as Japanese buyers paid ¥61,900 a tonne.', null, ['¥61,900 = CNY 61900 /t ??']],
  // … and a line that names Japan alone has yen, whatever others speak of
  ['The yuan fell.\nJapanese buyers paid ¥61,900 a tonne.', null, ['¥61,900 = JPY 61900 /t']],
  ['The yuan fell.\nBuyers paid ¥61,900 a tonne.', null, ['¥61,900 = CNY 61900 /t']],
  // $: the outlet's own dollar where it has one, in doubt; US dollars elsewhere, in doubt near a country with dollars of its own
  ['The battery costs $750 million.', 'AU', ['$750 million = AUD 750m ??']],
  ['The battery costs $750 million, or A$1.1 billion.', 'AU', ['$750 million = USD 750m ?', 'A$1.1 billion = AUD 1.1bn = $750 million']],
  ['The battery costs $750 million.', 'IN', ['$750 million = USD 750m']],
  ['The Australian battery costs $750 million.', 'IN', ['$750 million = USD 750m ??']],
  [
    'The Australian battery costs $750 million, or A$1.1 billion.',
    'IN',
    ['$750 million = USD 750m', 'A$1.1 billion = AUD 1.1bn = $750 million'],
  ],
  ['Singapore lent $40 million. Japan gave $50 million.', 'JP', ['$40 million = USD 40m ??', '$50 million = USD 50m']],
  // Names that countries share
  ['The Kenitra plant in Morocco takes 12.8 billion dirhams.', null, ['12.8 billion dirhams = MAD 12.8bn ?']],
  ['Dubai set aside 2 billion dirhams.', null, ['2 billion dirhams = AED 2bn']],
  ['Manila budgeted 40 million pesos.', null, ['40 million pesos = PHP 40m ?']],
  ['It sold for 40 million pesos.', null, ['40 million pesos = MXN 40m ??']],
  [
    'Pakistan raised duty by Rs 5,000 a kWh, 300 million rupees in all.',
    null,
    ['Rs 5,000 = PKR 5000 /kWh (difference) ?', '300 million rupees = PKR 300m ?'],
  ],
  ['The Danish fund has 3 billion kroner.', null, ['3 billion kroner = DKK 3bn ?']],
] as const)('%s (%s)', (text, country, expected) => {
  expect(figuresOf('money', text, { country, published: '2025-10-01' })).toEqual(expected);
});
