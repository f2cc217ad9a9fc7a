import { expect, it } from 'vitest';
import { alsoRead } from './also-read.ts';
import { trimmedBy } from './trim.case.ts';

it.each([
  'Also read: [Rival plans 90 GWh plant]',
  'READ MORE: Rival plans 90 GWh plant',
  'ALSO READ | [Rival plans 90 GWh]',
  'Lesen Sie auch: [Konkurrent plant 90 GWh]',
  'À lire aussi [Un rival prévoit 90 GWh]',
  'Leia também: [Rival planeja 90 GWh]',
  'Czytaj więcej',
  '関連記事：ライバルが90GWh計画',
  '相关阅读：[对手计划90吉瓦时]',
  'Читайте также: [Соперник планирует завод]',
  '> Related: [Rival plans 90 GWh]',
  'इसे भी पढ़ें: [प्रतिद्वंद्वी 90 GWh]',
  'اقرأ أيضًا: [منافس يخطط]',
  'Xem thêm: [Đối thủ]',
  'Přečtěte si [Soupeř plánuje 90 GWh]',
])('takes out "%s"', (source) => {
  expect(trimmedBy(alsoRead, [source])).toHaveLength(1);
});

it.each([
  'Read more widely, the figures show that plants open late.',
  'Related parties hold 40 percent of the shares.',
  'More plants will open next year, the ministry said.',
  `Also read: ${'the long text of a paragraph that only begins in such a way '.repeat(6)}`,
  'The company also reads meters in Pune.',
])('keeps "%s"', (source) => {
  expect(trimmedBy(alsoRead, [source])).toEqual([]);
});
