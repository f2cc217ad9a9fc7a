import { describe, expect, it } from 'vitest';
import { abridge } from './abridge.ts';

const long = 'word '.repeat(1000);

describe('abridge', () => {
  it.each<[string, string, string]>([
    ['a person', '<item><author>A (B) [C</author><link>u</link></item>', '<item><link>u</link></item>'],
    ['a person in parts', '<entry><author><name>A</name><uri>u</uri></author><id>i</id></entry>', '<entry><id>i</id></entry>'],
    ['a category without content', '<item><category term="x"/><link>u</link></item>', '<item><link>u</link></item>'],
    ['a person whose end is missing', '<item><author>A<link>u</link></item>', '<item><unread>A<link>u</link></item>'],
    [
      'a person who would swallow the next item',
      '<item><author>A</item><item><author>B</author></item>',
      '<item><unread>A</item><item></item>',
    ],
    ['an empty text', '<item><description/><link>u</link></item>', '<item><description/><link>u</link></item>'],
    [
      'what stands in a text',
      '<description><![CDATA[<author>x</author>]]></description>',
      '<description><![CDATA[<author>x</author>]]></description>',
    ],
    ['a category whose end is missing', '<item><category>A<link>u</link></item>', '<item><category>A<link>u</link></item>'],
  ])('%s', (_, document, expected) => {
    expect(abridge(document)).toBe(expected);
  });

  it.each<[string, string, RegExp]>([
    ['a CDATA section', `<description><![CDATA[${long}]]></description>`, /^<description><!\[CDATA\[[word ]+\]\]><\/description>$/],
    ['escaped markup, never within a reference', `<content>${'&amp;'.repeat(1000)}</content>`, /^<content>(?:&amp;)+<\/content>$/],
  ])('cuts %s', (_, document, expected) => {
    const cut = abridge(document);
    expect(cut).toMatch(expected);
    expect(cut.length).toBeLessThan(2200);
  });

  it.each<[string, string]>([
    ['elements', `<content><div>${long}</div></content>`],
    ['two CDATA sections', `<content><![CDATA[${long}]]><![CDATA[${long}]]></content>`],
    ['a text without an end', `<content>${long}`],
  ])('leaves %s whole', (_, document) => {
    expect(abridge(document)).toBe(document);
  });

  it.each(['<author>', '<category>', '<description>', '<description><![CDATA[', '<author>(', '<content/>'])(
    'takes time in proportion to its input: %s',
    (opener) => {
      const began = performance.now();
      abridge(opener.repeat(100_000));
      abridge(`${opener.repeat(100_000)}</author></category></description>`);
      expect(performance.now() - began).toBeLessThan(1000);
    },
  );
});
