import { expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (char) => char.charCodeAt(0)) : [...part])));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): number[] =>
  Array.from(text, (char) => char.charCodeAt(0)).flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255]));
const KANJI = utf8('港の工場は七月に開業し、バス向けの電池セルを生産する。');

it.each([
  ['UTF-8 mark', bytes([0xef, 0xbb, 0xbf], 'a', [0xc3, 0xa9]), 'text/html; charset=windows-1252', 'aé'],
  ['UTF-16 mark', bytes([0xff, 0xfe], utf16('<p>é', true)), 'text/html; charset=utf-8', '<p>é'],
  ['UTF-16 without a mark', bytes(utf16('<html><body><p>Plant é opens', true)), null, '<html><body><p>Plant é opens'],
  ['big end first', bytes(utf16('<html><body><p>Plant é opens', false)), null, '<html><body><p>Plant é opens'],
  ['header', bytes('caf', [0xe9]), 'text/html; charset=iso-8859-1', 'café'],
  ['header before declaration', bytes('<meta charset="koi8-r">', [0xe9]), 'text/html; charset=windows-1252', '<meta charset="koi8-r">é'],
  ['declaration', bytes('<meta charset="koi8-r">', [0xc1]), 'text/html', '<meta charset="koi8-r">а'],
  ['old declaration', bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', [0x93, 0x64]), null, /電$/],
  ['XML prolog', bytes('<?xml version="1.0" encoding="windows-1251"?>', [0xe0]), null, /а$/],
  ['seven bits', bytes('<meta charset="iso-2022-jp">', [0x1b, 0x24, 0x42, 0x45, 0x45, 0x1b, 0x28, 0x42]), null, /電$/],
  ['gb18030', bytes([0xc4, 0xe3, 0xba, 0xc3]), 'text/html;charset=gb18030', '你好'],
  ['valid UTF-8 without a label', utf8('café 電池'), null, 'café 電池'],
  ['else windows-1252', bytes('caf', [0xe9, 0x20, 0x93]), null, 'café “'],
  ['UTF-8 that is not', bytes('<meta charset="utf-8">caf', [0xe9]), 'text/html; charset=utf-8', '<meta charset="utf-8">café'],
  ['Latin over UTF-8', utf8('café'), 'text/html; charset=iso-8859-1', 'café'],
  ['Chinese over UTF-8', KANJI, 'text/html; charset=gbk', '港の工場は七月に開業し、バス向けの電池セルを生産する。'],
  [
    'UTF-8 cut in mid-character',
    KANJI.subarray(0, -4),
    'text/html; charset=utf-8',
    '港の工場は七月に開業し、バス向けの電池セルを生産す\uFFFD',
  ],
  ['an unknown label', utf8('é'), 'text/html; charset=klingon', 'é'],
  ['nothing', bytes(), null, ''],
])('%s', (_, body, contentType, text) => {
  const decoded = decode(body, contentType);
  if (typeof text === 'string') expect(decoded).toBe(text);
  else expect(decoded).toMatch(text);
});
