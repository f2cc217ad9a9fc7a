import { expect, it } from 'vitest';
import { sourcesOf } from './sources.case.ts';
import { datelines } from './visible-date.ts';

const TEXT = `<p>${'The plant opened on 3 July 2025 and makes cells for buses and lorries, said its owner. '.repeat(4)}</p>`;
const HEADING = '<h1>Plant opens in the harbour</h1>';

it.each([
  ['below the heading', `${HEADING}<div><span>28.01.2022</span> <span>Press release</span></div>${TEXT}`, ['28.01.2022 Press release']],
  ['over it', `<main><header><p>Delhi, 3 July 2025</p>${HEADING}</header>${TEXT}</main>`, ['Delhi, 3 July 2025']],
  ['in Hindi', `${HEADING}<p>नई दिल्ली, 3 जुलाई 2025</p>${TEXT}`, ['नई दिल्ली, 3 जुलाई 2025']],
  ['today, at the head of the page', `<div><p>Friday, 4 July 2025</p></div><div><div><div>${HEADING}</div></div></div>${TEXT}`, []],
  ['in a sentence', `${HEADING}<p>The plant in the harbour of the town opens to the public on 3 July 2025.</p>${TEXT}`, []],
  ['after the first paragraph', `${HEADING}${TEXT}<p>3 July 2025</p>`, []],
  ['in a menu', `${HEADING}<nav>3 July 2025</nav>${TEXT}`, []],
  ['no heading', `<p>3 July 2025</p>${TEXT}`, []],
])('%s', (_, html, lines) => {
  expect(datelines(sourcesOf(`<title>Plant opens in the harbour</title><body>${html}</body>`))).toEqual(lines);
});
