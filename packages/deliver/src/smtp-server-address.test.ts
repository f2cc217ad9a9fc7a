import { expect, it } from 'vitest';
import { parseSmtpUrl } from './smtp-server-address.ts';

it.each([
  ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false }],
  ['smtps://mail.example', { host: 'mail.example', port: 465, secure: true }],
  ['smtp://[::1]:2525', { host: '::1', port: 2525, secure: false }],
  ['smtp://u%40x:p%3Aq@mail.example:25', { host: 'mail.example', port: 25, secure: false, auth: { user: 'u@x', pass: 'p:q' } }],
  ['smtp://mail.example?pool=true&tls.rejectUnauthorized=false', { host: 'mail.example', port: 587, secure: false }],
])('%s', (url, server) => {
  expect(parseSmtpUrl(url)).toEqual(server);
});
