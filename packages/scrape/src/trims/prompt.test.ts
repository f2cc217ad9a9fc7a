import { expect, it } from 'vitest';
import { prompt } from './prompt.ts';
import { trimmedBy } from './trim.case.ts';

it.each([
  'ADVERTISEMENT',
  'Story continues below this ad',
  'Share this article',
  'Anzeige',
  '広告',
  '3 of 12 |',
  'Table of contents',
  'Sign up for our newsletter to get the news every morning.',
  'Follow us on WhatsApp for the latest news.',
  'Get the latest stories in your inbox.',
  'Abonnieren Sie unseren Newsletter.',
  'Suscríbete a nuestro boletín.',
  'Siga o canal no WhatsApp.',
  'कॉपी लिंक',
  'ऐप डाउनलोड करने के लिए QR स्कैन करें',
  '광고',
  'تابعونا على قناة واتساب',
  'Abone ol',
  'Chip in $4 a month and get the Garage Letter. 612 people already do.',
  'Support independent reporting from £2 a month.',
])('takes out "%s"', (source) => {
  expect(trimmedBy(prompt, [source])).toEqual([source]);
});

it.each([
  'Advertisement revenue fell by 4 percent.',
  'Share prices rose.',
  'Follow-up talks are planned in Tokyo for July.',
  'Get ready: the tender closes on Friday.',
  '3 of 12 plants are late.',
  'Chip in hand, the maker was paid on Friday.',
  'Support us, the miners told the minister on Friday.',
  `Sign up ${'the plant and the line and the yard and the port '.repeat(8)} newsletter`,
])('keeps "%s"', (source) => {
  expect(trimmedBy(prompt, [source])).toEqual([]);
});
