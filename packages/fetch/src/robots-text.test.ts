import { describe, expect, it } from 'vitest';
import { groupFor, MAX_ROBOTS_BYTES } from './robots-text.ts';
import { parseRobots } from './robots.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const allows = (robots: string, path: string, agent = 'newsbot'): boolean =>
  parseRobots(bytes(robots), agent).allows(`https://a.example${path}`);

describe('lines and groups', () => {
  it.each<[string, string, string, boolean]>([
    ['nothing forbids nothing', '', '/x', true],
    ['an empty rule forbids nothing', 'User-agent: *\nDisallow:', '/x', true],
    ['a colon forgotten', 'user-agent newsbot\ndisallow /x', '/x', false],
    ['three words are no record', 'user-agent: newsbot\ndisallow /x y', '/x', true],
    ['rules before any user agent bind nobody', 'Disallow: /\nUser-agent: newsbot\nDisallow: /x', '/y', true],
    ['names in any case', 'USER-AGENT: NewsBot\nDISALLOW: /x', '/x', false],
    ['misspelt rules', 'useragent: *\ndissallow: /x', '/x', false],
    ['a version after the name', 'User-agent: newsbot/2.0\nDisallow: /x', '/x', false],
    ['words after the name', 'User-agent: newsbot for batteries\nDisallow: /x', '/x', false],
    ['a longer name is another', 'User-agent: newsbotty\nDisallow: /x', '/x', true],
    ['a name of its own before the star', 'User-agent: *\nDisallow: /\n\nUser-agent: newsbot\nDisallow: /x', '/y', true],
    ['even an empty group of its own', 'User-agent: *\nDisallow: /\n\nUser-agent: newsbot', '/y', true],
    [
      'two groups of its own are one',
      'User-agent: newsbot\nDisallow: /x\n\nUser-agent: z\nDisallow: /\n\nUser-agent: newsbot\nDisallow: /y',
      '/y',
      false,
    ],
    ['several names before the rules', 'User-agent: z\nUser-agent: newsbot\nDisallow: /x', '/x', false],
    [
      'other records between names',
      'User-agent: newsbot\nSitemap: https://a.example/s\nCrawl-delay: 1\nUser-agent: z\nDisallow: /x',
      '/x',
      false,
    ],
    ['comments and blanks', '  User-agent: *  # all\n\n  Disallow: /x#y', '/x', false],
    ['carriage returns alone', 'User-agent: *\rDisallow: /x\r', '/x', false],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /x', '/x', false],
  ])('%s', (_, robots, path, allowed) => {
    expect(allows(robots, path)).toBe(allowed);
  });
});

describe('paths', () => {
  const only = (rule: string): string => `User-agent: *\nDisallow: /\nAllow: ${rule}`;
  it.each<[string, string, boolean]>([
    ['/fish', '/fish.html', true],
    ['/fish', '/Fish', false],
    ['/fish*', '/fishheads', true],
    ['/*.php$', '/a/b.php', true],
    ['/*.php$', '/a/b.php?x', false],
    ['/a*b*c', '/axxbxxc', true],
    ['/x/index.html', '/x/', true],
    ['/x/index.html', '/x/y', false],
    ['/news/電池', '/news/%E9%9B%BB%E6%B1%A0', true],
    ['/news/%e9%9b%bb', '/news/%E9%9B%BB', true],
    ['/a[1]', '/a[1]', true],
    ['/?p=', '/?p=1', true],
    ['fish', '/fish', false],
  ])('Allow: %s lets %s through: %s', (rule, path, allowed) => {
    expect(allows(only(rule), path)).toBe(allowed);
  });

  it('the longest rule counts, and allowing wins a tie', () => {
    const robots = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /t\nDisallow: /t';
    expect(['/a', '/a/b', '/a/b/c', '/t'].map((path) => allows(robots, path))).toEqual([false, true, false, true]);
  });
});

describe('bounds', () => {
  it('reads 500 KiB and no further', () => {
    const filler = `# ${'x'.repeat(1021)}\n`.repeat(MAX_ROBOTS_BYTES / 1024);
    expect(allows(`User-agent: *\n${filler}Disallow: /x`, '/x')).toBe(true);
    expect(allows(`User-agent: *\nDisallow: /x\n${filler}Disallow: /y`, '/x')).toBe(false);
  });

  it('cuts a line where Google does', () => {
    const { rules } = groupFor(bytes(`user-agent: *\ndisallow: /${'a'.repeat(20_000)}`), 'newsbot');
    expect(rules[0]?.pattern.length).toBe(2083 * 8 - 1 - 'disallow: '.length);
  });

  it('does not stall on wildcards', () => {
    const robots = `User-agent: *\n${`Disallow: /${'*a'.repeat(8000)}$\n`.repeat(30)}`;
    expect(allows(robots, `/${'a'.repeat(4000)}b`)).toBe(false);
  }, 10_000);
});
