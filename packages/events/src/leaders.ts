import type { Range } from '@gigawire/domain';
import { allOf } from './all-of.ts';

/** Who speaks for which state: heads of government and ministers of the years an article can come from, by given and family name. */
const LEADERS: readonly (readonly [country: string, names: readonly string[]])[] = [
  [
    'IN',
    [
      'narendra modi',
      'subrahmanyam jaishankar',
      's\\.? jaishankar',
      'piyush goyal',
      'nirmala sitharaman',
      'nitin gadkari',
      'ashwini vaishnaw',
      'h\\.? ?d\\.? kumaraswamy',
      'hardeep (?:singh )?puri',
      'pralhad joshi',
      'kishan reddy',
      'manohar lal khattar',
    ],
  ],
  [
    'JP',
    [
      'shinzo abe',
      'yoshihide suga',
      'fumio kishida',
      'shigeru ishiba',
      'sanae takaichi',
      'toshimitsu motegi',
      'yoko kamikawa',
      'takeshi iwaya',
      'ryosei akazawa',
      'yoji muto',
      'koichi hagiuda',
      'yasutoshi nishimura',
      'ken saito',
      'satsuki katayama',
    ],
  ],
  ['US', ['donald (?:j\\.? )?trump', 'joe biden']],
  ['CN', ['xi jinping', 'li qiang']],
  ['KR', ['yoon suk[- ]yeol', 'lee jae[- ]myung']],
  ['ID', ['prabowo subianto', 'joko widodo']],
  ['AU', ['anthony albanese']],
  ['CA', ['mark carney', 'justin trudeau']],
  ['FR', ['emmanuel macron']],
  ['DE', ['friedrich merz', 'olaf scholz']],
  ['GB', ['keir starmer', 'rishi sunak']],
  ['IT', ['giorgia meloni']],
  ['BR', ['lula da silva']],
  ['CL', ['gabriel boric']],
  ['MY', ['anwar ibrahim']],
  ['RU', ['vladimir putin']],
  ['UA', ['volodymyr zelensk(?:y|yy|iy)']],
];

/** Names that mean them behind a title. */
const TITLED: Readonly<Record<string, string>> = {
  modi: 'IN',
  abe: 'JP',
  suga: 'JP',
  kishida: 'JP',
  ishiba: 'JP',
  takaichi: 'JP',
  trump: 'US',
  biden: 'US',
  xi: 'CN',
  yoon: 'KR',
  prabowo: 'ID',
  jokowi: 'ID',
  widodo: 'ID',
  albanese: 'AU',
  carney: 'CA',
  trudeau: 'CA',
  macron: 'FR',
  merz: 'DE',
  scholz: 'DE',
  starmer: 'GB',
  sunak: 'GB',
  meloni: 'IT',
  lula: 'BR',
  boric: 'CL',
  anwar: 'MY',
  putin: 'RU',
};

/** Names that mean nobody else in the news. */
const ALONE = new Set(['modi', 'kishida', 'ishiba', 'takaichi', 'trump', 'biden', 'macron', 'scholz', 'starmer', 'meloni', 'trudeau']);

const BY_NAME = LEADERS.map(([country, names]) => ({ country, pattern: new RegExp(`^(?:${names.join('|')})$`) }));
const FULL = LEADERS.flatMap(([, names]) => names).join('|');
const FAMILY = Object.keys(TITLED).join('|');
/** The state before it speaks for itself: "Japanese prime minister Ishiba". */
const LEADER = new RegExp(
  `(?<!\\ue004 )\\b(?:(?:prime minister|president|premier|pm|chancellor) (?:[a-z-]+ ){0,2}(?:${FULL}|${FAMILY})|${FULL}|${[...ALONE].join('|')})\\b`,
  'g',
);

/** "Nirav Modi", "Melania Trump": relatives and strangers of the name. */
const NAMESAKES = /(?:nirav|lalit|sushil|bhupendra|melania|ivanka|eric|barron|hunter|jill) $/;
/** "Trump Tower", "Modi Enterprises": what is called after somebody. */
const CALLED_AFTER = /^ (?:organi[sz]ation|media|tower|mobile|university|enterprises|group|rubber|distillery|naturals)\b/;

/** A leader named for the state. */
export interface Leader extends Range {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const TITLE = /^(?:prime minister|president|premier|pm|chancellor) /;

/** Leaders whom a masked text names, by title, by full name, or by a family name that is nobody else's; by start. */
export const leadersIn = (mask: string, text: string): Leader[] =>
  allOf(LEADER, mask).flatMap(({ 0: words, index: start }): Leader[] => {
    const end = start + words.length;
    const family = words.slice(words.lastIndexOf(' ') + 1);
    const named = words.replace(TITLE, '');
    const country = BY_NAME.find(({ pattern }) => pattern.test(named))?.country ?? TITLED[family];
    if (country === undefined) return [];
    const isAlone = words === family;
    const isSomebodyElse =
      !/^\p{Lu}/u.test(text.slice(start, end)) ||
      NAMESAKES.test(mask.slice(Math.max(0, start - 12), start)) ||
      CALLED_AFTER.test(mask.slice(end, end + 16));
    return isAlone && isSomebodyElse ? [] : [{ start, end, country }];
  });
