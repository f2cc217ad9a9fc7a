import { describe, expect, it } from 'vitest';
import { isElement } from '../dom/element.ts';
import { parse } from '../source/parse.ts';
import { ldNodes, ldScripts, ldString, typesOf } from './json-ld.ts';

const types = (source: string): string[] => ldNodes([source]).flatMap(typesOf);

describe('ldNodes', () => {
  it.each([
    ['an object', '{"@type":"NewsArticle"}', ['NewsArticle']],
    ['an array', '[{"@type":"A"},{"@type":"B"}]', ['A', 'B']],
    ['a graph', '{"@context":"x","@graph":[{"@type":"A"},{"@type":"B","author":{"@type":"Person"}}]}', ['A', 'B', 'Person']],
    ['several types', '{"@type":["A","https://schema.org/B"]}', ['A', 'B']],
    ['a comment around it', '<!-- {"@type":"A"} -->', ['A']],
    ['CDATA around it', '//<![CDATA[\n{"@type":"A"}\n//]]>', ['A']],
    ['a semicolon after it', '{"@type":"A"};', ['A']],
    ['a raw line break in a string', '{"@type":"A","description":"one\ntwo"}', ['A']],
    ['a stray escape', String.raw`{"@type":"A","description":"50\% done"}`, ['A']],
    ['a trailing comma', '{"@type":"A","keywords":["a","b",],}', ['A']],
    ['two objects in a row', '{"@type":"A"}\n{"@type":"B"}', ['A', 'B']],
    ['escaped as HTML', '{&quot;@type&quot;:&quot;A&quot;}', ['A']],
    ['null', 'null', []],
    ['not JSON', 'var a = 1;', []],
    ['empty', '', []],
  ])('%s', (_, source, expected) => {
    expect(types(source)).toEqual(expected);
  });

  it('saves single fields from a block no parser reads', () => {
    const broken =
      '{"@type":"NewsArticle","headline":"Plant \\"A\\" opens","datePublished":"2025-07-03","author":[{"@type":"Person","name":"Ana Diaz"}],"body":"he said "no""}';
    expect(ldNodes([broken])).toEqual([
      { '@type': 'Article', headline: 'Plant "A" opens', datePublished: '2025-07-03', author: 'Ana Diaz' },
    ]);
  });

  it.each([
    ['deep nesting', '['.repeat(1e5)],
    ['deep objects', '{"a":'.repeat(1e5)],
    ['many nodes', `[${'{"@type":"A"},'.repeat(5e4)}{"@type":"B"}]`],
    ['quotes', '"'.repeat(1e6)],
    ['commas', `{"@type":"A",${' ,'.repeat(5e5)}`],
  ])('survives %s', (_, source) => {
    expect(ldNodes([source]).length).toBeLessThanOrEqual(2000);
  });
});

it('ldScripts reads only scripts of the type', () => {
  const { root } = parse(
    '<script type="application/ld+json">{"a":1}</script><script>let a</script><script type="application/LD+JSON; charset=utf-8">2</script>',
  );
  expect(ldScripts(root.children.filter(isElement))).toEqual(['{"a":1}', '2']);
});

it.each([
  ['a string', ' Ana ', 'Ana'],
  ['an empty one', ' ', null],
  ['a number', 12, '12'],
  ['the first of several', ['', 'Ana', 'Ben'], 'Ana'],
  ['a named object', { '@type': 'Person', name: 'Ana' }, 'Ana'],
  ['a value', { '@value': 'Ana' }, 'Ana'],
  ['an address', { '@id': 'https://a.example' }, 'https://a.example'],
  ['nothing', null, null],
  ['false', false, null],
])('ldString: %s', (_, value, expected) => {
  expect(ldString(value)).toBe(expected);
});
