import { expect, it } from 'vitest';
import { decodeText } from './charset.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    text.split('').flatMap((c) => (little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])),
  );
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));

it.each<[string, Uint8Array, string | null, string]>([
  ['a mark over a header', joined(latin('\xef\xbb\xbf'), utf8('<a>é</a>')), 'text/xml; charset=iso-8859-1', '<a>é</a>'],
  ['UTF-16 with a mark', joined(latin('\xfe\xff'), wide('<a>Ω</a>', false)), null, '<a>Ω</a>'],
  ['UTF-16 little-endian without one', wide('<rss><a>Ω</a></rss>', true), null, '<rss><a>Ω</a></rss>'],
  ['UTF-16 big-endian without one', wide('<rss><a>Ω</a></rss>', false), 'text/xml; charset=utf-8', '<rss><a>Ω</a></rss>'],
  [
    'the header over the prolog',
    latin('<?xml version="1.0" encoding="utf-8"?><a>\xa41</a>'),
    'text/xml; charset="ISO-8859-15"',
    '<?xml version="1.0" encoding="utf-8"?><a>€1</a>',
  ],
  [
    'the prolog when the header is silent',
    latin('<?xml version="1.0" encoding="windows-1251"?><a>\xc4\xe0</a>'),
    'text/xml',
    '<?xml version="1.0" encoding="windows-1251"?><a>Да</a>',
  ],
  [
    'gb18030',
    latin('<?xml version="1.0" encoding="gb18030"?><a>\xb5\xe7\xb3\xd8\xb3\xa7</a>'),
    null,
    '<?xml version="1.0" encoding="gb18030"?><a>电池厂</a>',
  ],
  ['UTF-8 whatever the header says', utf8('<a>電池</a>'), 'text/xml; charset=Shift_JIS', '<a>電池</a>'],
  [
    'UTF-8 whatever the prolog says',
    utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>₹5</a>'),
    null,
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>₹5</a>',
  ],
  ['windows-1252 when nothing is said', latin('<a>\x80 5 caf\xe9</a>'), null, '<a>€ 5 café</a>'],
  [
    'windows-1252 when UTF-8 is a lie',
    latin('<?xml version="1.0" encoding="utf-8"?><a>caf\xe9</a>'),
    'text/xml; charset=utf-8',
    '<?xml version="1.0" encoding="utf-8"?><a>café</a>',
  ],
  ['UTF-8 cut off in a letter', joined(utf8('<a>電池工場'), latin('\xe9\x9b')), null, '<a>電池工場\ufffd'],
  ['an unknown label passed over', utf8('<a>b</a>'), 'text/xml; charset=klingon', '<a>b</a>'],
  ['NUL and controls taken out', latin('<a>x\0y\x01z\t</a>'), null, '<a>xyz\t</a>'],
  ['nothing', new Uint8Array(), null, ''],
])('%s', (_, bytes, contentType, text) => {
  expect(decodeText(bytes, contentType)).toBe(text);
});
