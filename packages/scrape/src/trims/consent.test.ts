import { expect, it } from 'vitest';
import { consent } from './consent.ts';
import { trimmedBy } from './trim.case.ts';

it.each([
  'Ihre Datenschutz-Einstellungen verhindern das Laden. Sie können externe Inhalte und Cookies in den Einstellungen anzeigen lassen.',
  'We need your consent to load this map. You can accept cookies of third parties in the settings.',
  'Pour afficher ce contenu externe, vous devez accepter les cookies.',
  'Externer Inhalt',
])('takes out "%s"', (source) => {
  expect(trimmedBy(consent, [source])).toEqual([source]);
});

it.each([
  ['A law asks sites for consent before they set cookies, the minister said.', null],
  ['Users will accept cookies of third parties with one click; you give consent in the settings.', 'New rules for cookies'],
  ['The plant will make 30 GWh.', null],
])('keeps "%s"', (source, title) => {
  expect(trimmedBy(consent, [source], { title })).toEqual([]);
});
