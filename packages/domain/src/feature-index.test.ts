import { expect, it } from 'vitest';
import { FeatureIndex } from './feature-index.ts';

const NAMES = ['1:plant', '1:opinion', '2:will build', '', 'has:firms 2'];

it('numbers names in their order, and does not know others', () => {
  const index = new FeatureIndex(NAMES);
  expect(NAMES.map((name) => index.of(name))).toEqual([0, 1, 2, 3, 4]);
  expect(['1:plants', '2:will', 'plant'].map((name) => index.of(name))).toEqual([-1, -1, -1]);
});

it('knows a name by its parts', () => {
  const index = new FeatureIndex(NAMES);
  expect(index.of('2:', 'will', ' ', 'build')).toBe(2);
  expect(index.of('1:', 'plant')).toBe(0);
});

it('tells a hundred thousand names apart, and from as many others', () => {
  const index = new FeatureIndex(Array.from({ length: 100_000 }, (_, i) => `2:${i} ${i * 7}`));
  for (let i = 0; i < 100_000; i += 1) {
    expect(index.of('2:', String(i), ' ', String(i * 7))).toBe(i);
    expect(index.of('3:', String(i), ' ', String(i * 7))).toBe(-1);
  }
});

it('holds no name', () => {
  expect(new FeatureIndex([]).of('1:plant')).toBe(-1);
});

it('refuses a name that stands twice', () => {
  expect(() => new FeatureIndex(['1:plant', '1:plant'])).toThrow(/"1:plant"/);
});
