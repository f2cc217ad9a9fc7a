import { expect, it } from 'vitest';
import { sourcesOf } from './sources.case.ts';
import { visibleBylines } from './visible-byline.ts';

const TEXT = `<p>${'The plant in the harbour makes cells for buses and lorries, said its owner on Thursday. '.repeat(4)}</p>`;

it.each([
  ['English', '<div>Words by <b>Ana Diaz</b> and <b>Ben Cole</b></div>', ['Words by Ana Diaz and Ben Cole']],
  ['German', '<p>Von Jutta Krahl, Guben</p>', ['Von Jutta Krahl, Guben']],
  ['Turkish', '<p>Yazan: Defne Aksu</p>', ['Yazan: Defne Aksu']],
  ['Chinese, among the rest', '<div>2026年01月17日 来源：江报网 记者 沈一苇</div>', ['沈一苇']],
  ['Korean', '<span>박서윤 기자</span>', ['박서윤']],
  ['a sentence', '<p>By the sea stands a plant.</p>', []],
  ['nobody', '<p>17 January 2026</p>', []],
])('%s', (_, html, lines) => {
  expect(visibleBylines(sourcesOf(`<body><h1>Plant opens in the harbour</h1>${html}${TEXT}</body>`))).toEqual(lines);
});
