import { describe, expect, it } from 'vitest';
import { allowList, isPublic, webAddress } from './addresses.ts';

describe('isPublic', () => {
  it.each(['8.8.8.8', '2606:4700::1111', '203.0.114.1'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '192.0.2.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:7f00:1',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fec0::1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    'not an address',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('webAddress', () => {
  const nobody = () => false;
  it.each([
    'http://127.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://127.0.0.1:8080/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fec0::1]/',
    'http://100.64.1.1/',
    'http://198.18.0.1/',
    'file:///etc/passwd',
    'gopher://example.com/',
    'javascript:alert(1)',
    'ftp://example.com/',
    'http://u:p@example.com/',
    'http://a.example\\@127.0.0.1/',
    'http://a.example\\@b.example/',
    'http://b.example/\r\nx',
    'http://b.example/a b',
    `http://b.example/${'a'.repeat(5000)}`,
    'http://[::127.0.0.1]/',
    'nonsense',
    '',
  ])('refuses %s', (address) => {
    expect(() => webAddress(address, nobody)).toThrow('');
    expect(() => webAddress(address, nobody)).toThrow(expect.objectContaining({ name: 'RefusedAddress' }) as Error);
  });
  it('reads a redirect against where it came from, without its fragment', () => {
    const base = new URL('https://a.example/b/c');
    expect(webAddress('../d?e#f', nobody, base).href).toBe('https://a.example/d?e');
    expect(webAddress('//c.example', nobody, base).href).toBe('https://c.example/');
    expect(() => webAddress('/\\127.0.0.1/', nobody, base)).toThrow('backslash');
  });
  it('lets a listed private server through, and only on its port', () => {
    const listed = allowList(['127.0.0.1:8080', 'intranet.example']);
    expect(webAddress('http://127.0.0.1:8080/x', listed).pathname).toBe('/x');
    expect(() => webAddress('http://127.0.0.1:8081/x', listed)).toThrow('not a public address');
    expect(listed(new URL('https://intranet.example/'))).toBe(true);
    expect(listed(new URL('https://intranet.example.evil.example/'))).toBe(false);
  });
});
