import { expect, it } from 'vitest';
import { isCredit, isPerson, namesIn } from './person.ts';

it.each([
  ['By Ana Diaz', ['Ana Diaz']],
  ['by Ana Diaz and Ben Cole', ['Ana Diaz', 'Ben Cole']],
  ['Von Ana Diaz und Ben Cole, Osaka', ['Ana Diaz', 'Ben Cole', 'Osaka']],
  ['Par Ana Diaz (à Paris)', ['Ana Diaz']],
  ['Ana Diaz | Staff Writer', ['Ana Diaz', 'Staff Writer']],
  ['Written by Ana Diaz', ['Ana Diaz']],
  ['Byron Cole', ['Byron Cole']],
  ['Ana Diaz & Ben Cole; Ana Diaz', ['Ana Diaz', 'Ben Cole']],
  ['文：田中花子、鈴木一郎', ['田中花子', '鈴木一郎']],
  ['John E Smith', ['John E Smith']],
  ['Ana Diaz og Jens Holm', ['Ana Diaz', 'Jens Holm']],
  ['Veröffentlicht von Ana Diaz', ['Ana Diaz']],
  ['Veröffentlicht von', []],
  ['Écrit par Ana Diaz', ['Ana Diaz']],
  ['김철수 기자', ['김철수']],
  ['田中花子記者', ['田中花子']],
  ['Ana Diaz, PhD', ['Ana Diaz']],
  ['Haber: Ayşe Kaya', ['Ayşe Kaya']],
  ['By', []],
  ['', []],
])('namesIn %s', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

const sites = new Set(['thebay', 'bay']);

it.each(['Ana Diaz', 'Dr. Ana Diaz', 'Ludwig van der Berg', '田中花子', 'ANA DIAZ', 'Ana', 'Анна Диас', 'M. K. Rao'])(
  '%s is a person',
  (name) => {
    expect(isPerson(name, sites)).toBe(true);
  },
);

it.each([
  'The Bay',
  'Reuters',
  'Bay News Desk',
  'Staff Reporter',
  'dpa',
  '読売新聞オンライン',
  'https://x.example/ana',
  'Bay THÜRINGEN',
  'the plant opens in july',
  '3 July',
  'A',
  'Admin',
  'Alle Beiträge',
  'View Profile',
  'Veröffentlicht von',
  'दैनिक समाचार डेस्क',
])('%s is none', (name) => {
  expect(isPerson(name, sites)).toBe(false);
});

it.each([
  ['Reuters', true],
  ['dpa', true],
  ['Bay Staff', true],
  ['https://x.example', false],
  ['3 July 2025', false],
  ['(photo)', false],
])('credit %s: %s', (name, expected) => {
  expect(isCredit(name)).toBe(expected);
});
