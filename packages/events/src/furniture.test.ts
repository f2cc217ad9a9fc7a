import { expect, it } from 'vitest';
import { isCaption, isFurniture } from './furniture.ts';

it.each([
  ['Also read: Exide to build a plant', true],
  ['Read more: battery news', true],
  ['Photo: Exide', true],
  ['Subscribe to our newsletter', true],
  ['5 min read Last Updated : Jun 17 2025 | 11:27 PM IST', true],
  ['Updated: 30 June 2025, 05:30 IST', true],
  ['July 31, 2025', true],
  ['Follow Cell Ledger on WhatsApp for updates', true],
  ['Thursday, 31 July 2025 at 9:15 am', true],
  ['By IANS | Updated: August 29, 2025 22:00 IST', true],
  ['August 26, 2025. By Cell Ledger Desk', true],
  ['13:43 JST, June 16, 2023', true],
  ['News', true],
  ['POWER & RENEWABLE ENERGY', true],
  ['Press Release', true],
  ['Energy firm', false],
  ['LinkedIn', true],
  ['Facebook | Twitter | Email', true],
  ['This article requires a subscription', true],
  ['Home / Companies / News', true],
  ['Dive Brief:', true],
  ['Facebook signs for 100 MW of storage', false],
  ['This article of the law binds makers', false],
  ['Home makers get solar roofs', false],
  ['July 31, 2025 is when the plant opens', false],
  ['Updated rules let Exide build', false],
  ['Readers of the order will see a plant', false],
  ['Exide will build a plant', false],
])('furniture: %s', (line, expected) => {
  expect(isFurniture(line)).toBe(expected);
});

it.each([
  ['Ministers speak in New Delhi on Thursday (AFP photo)', true],
  ['The works in Kolkata. | Image: Exide', true],
  ['Talks turn on cells. (Reuters)', true],
  ['It showed a photo (of a cell) to buyers.', false],
  ['Exide will build a plant (its ninth).', false],
])('under a picture: %s', (paragraph, expected) => {
  expect(isCaption(paragraph)).toBe(expected);
});
