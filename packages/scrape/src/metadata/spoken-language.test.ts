import { expect, it } from 'vitest';
import { spokenLanguage } from './spoken-language.ts';

const EN =
  'The plant in the harbour will make cells for buses, and the state pays for a third of the cost of the line that is to open in July.';
const DE =
  'Das Werk im Hafen wird Zellen für Busse bauen, und der Staat zahlt ein Drittel der Kosten für die Linie, die im Juli auf die Straße kommt.';

it.each([
  ['English', EN, null, 'en'],
  ['German', DE, null, 'de'],
  ['German, declared English', DE, 'en', 'de'],
  [
    'French',
    "L'usine du port va produire des cellules pour les bus, et une partie du coût de la ligne est payée par l'État, dans le cadre du plan qui a été présenté.",
    null,
    'fr',
  ],
  [
    'Spanish',
    'La planta del puerto va a producir celdas para los autobuses y el Estado paga una parte del costo de la línea, que se abre en julio con un año de retraso.',
    null,
    'es',
  ],
  [
    'Japanese',
    '港の工場は七月に開業し、バス向けの電池セルを生産する。国は費用の三分の一を負担し、市は用地を提供する方針だと明らかにした。',
    null,
    'ja',
  ],
  [
    'Chinese',
    '港口工厂将于七月投产，为公共汽车生产电池。国家承担三分之一的费用，城市提供土地，公司表示将在明年扩大生产规模并增加投资。',
    null,
    'zh',
  ],
  ['Hindi', 'बंदरगाह का संयंत्र जुलाई में खुलेगा और बसों के लिए बैटरी सेल बनाएगा, राज्य लागत का एक तिहाई हिस्सा देगा।', null, 'hi'],
  ['Marathi by declaration', 'बंदरातील प्रकल्प जुलैमध्ये सुरू होईल आणि बससाठी बॅटरी सेल तयार करेल, राज्य एक तृतीयांश खर्च देईल.', 'mr', 'mr'],
  [
    'Korean',
    '항구의 공장은 칠월에 문을 열고 버스용 배터리 셀을 생산한다. 국가가 비용의 삼분의 일을 부담하고 시가 땅을 제공한다고 밝혔다.',
    null,
    'ko',
  ],
  [
    'Russian',
    'Завод в порту откроется в июле и будет выпускать ячейки для автобусов, государство оплатит треть стоимости линии.',
    null,
    'ru',
  ],
  [
    'close ones by declaration',
    'Fabrikken på havnen skal lave celler til busser, og staten betaler en del af det som linjen koster, og den er klar i juli for at kunne levere.',
    'da',
    'da',
  ],
  ['too short', 'The plant opens.', 'en', null],
  ['figures alone', '30 GWh 40 GWh '.repeat(20), null, null],
])('%s', (_, text, declared, language) => {
  expect(spokenLanguage(text, declared)).toBe(language);
});
