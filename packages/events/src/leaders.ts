import type { Range } from '@gigawire/domain';
import { allOf } from './all-of.ts';

/**
 * Who speaks for which state: heads of government and ministers of the years an article can come from, by full name and, for heads, the name
 * that means them behind a title.
 */
const LEADERS: readonly (readonly [country: string, full: string, short?: string])[] = [
  ['IN', 'narendra modi', 'modi'],
  ['IN', 's(?:ubrahmanyam|\\.)? jaishankar'],
  ['IN', 'piyush goyal'],
  ['IN', 'nirmala sitharaman'],
  ['IN', 'nitin gadkari'],
  ['IN', 'ashwini vaishnaw'],
  ['IN', 'h\\.? ?d\\.? kumaraswamy'],
  ['IN', 'hardeep (?:singh )?puri'],
  ['IN', 'pralhad joshi'],
  ['IN', 'kishan reddy'],
  ['IN', 'manohar lal khattar'],
  ['JP', 'shinzo abe', 'abe'],
  ['JP', 'yoshihide suga', 'suga'],
  ['JP', 'fumio kishida', 'kishida'],
  ['JP', 'shigeru ishiba', 'ishiba'],
  ['JP', 'sanae takaichi', 'takaichi'],
  ['JP', 'toshimitsu motegi'],
  ['JP', 'yoko kamikawa'],
  ['JP', 'takeshi iwaya'],
  ['JP', 'ryosei akazawa'],
  ['JP', 'yoji muto'],
  ['JP', 'koichi hagiuda'],
  ['JP', 'yasutoshi nishimura'],
  ['JP', 'ken saito'],
  ['JP', 'satsuki katayama'],
  ['US', 'donald (?:j\\.? )?trump', 'trump'],
  ['US', 'joe biden', 'biden'],
  ['CN', 'xi jinping', 'xi'],
  ['CN', 'li qiang'],
  ['KR', 'yoon suk[- ]yeol', 'yoon'],
  ['KR', 'lee jae[- ]myung'],
  ['ID', 'prabowo subianto', 'prabowo'],
  ['ID', 'joko widodo', 'widodo'],
  ['ID', 'jokowi widodo', 'jokowi'],
  ['AU', 'anthony albanese', 'albanese'],
  ['CA', 'mark carney', 'carney'],
  ['CA', 'justin trudeau', 'trudeau'],
  ['FR', 'emmanuel macron', 'macron'],
  ['DE', 'friedrich merz', 'merz'],
  ['DE', 'olaf scholz', 'scholz'],
  ['GB', 'keir starmer', 'starmer'],
  ['GB', 'rishi sunak', 'sunak'],
  ['IT', 'giorgia meloni', 'meloni'],
  ['BR', 'lula da silva', 'lula'],
  ['CL', 'gabriel boric', 'boric'],
  ['MY', 'anwar ibrahim', 'anwar'],
  ['RU', 'vladimir putin', 'putin'],
  ['UA', 'volodymyr zelensk(?:y|yy|iy)'],
];

/** Names that mean nobody else in the news. */
const ALONE = ['modi', 'kishida', 'ishiba', 'takaichi', 'trump', 'biden', 'macron', 'scholz', 'starmer', 'meloni', 'trudeau'];

const FULL = LEADERS.map(([, full]) => full).join('|');
const SHORT = LEADERS.flatMap(([, , short]) => short ?? []).join('|');
const TITLE = '(?:prime minister|president|premier|pm|chancellor) ';
/** The state before it speaks for itself: "Japanese prime minister Ishiba". */
const LEADER = new RegExp(`(?<!\\ue004 )\\b(?:${TITLE}(?:[a-z-]+ ){0,2}(?:${FULL}|${SHORT})|${FULL}|${ALONE.join('|')})\\b`, 'g');

/** "Nirav Modi", "Melania Trump": relatives and strangers of the name. */
const NAMESAKES = /(?:nirav|lalit|sushil|bhupendra|melania|ivanka|eric|barron|hunter|jill) $/;
/** "Trump Tower", "Modi Enterprises": what is called after somebody. */
const CALLED_AFTER = /^ (?:organi[sz]ation|media|tower|mobile|university|enterprises|group|rubber|distillery|naturals)\b/;

/** A leader named for the state. */
export interface Leader extends Range {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const ENDS_FULL = LEADERS.map(([country, full]) => ({ country, pattern: new RegExp(`(?:^| )(?:${full})$`) }));

/** Leaders whom a stretch of a masked text names, by title, by full name, or by a family name that is nobody else's; by start. */
export const leadersIn = (mask: string, text: string, range: Range): Leader[] =>
  allOf(LEADER, mask.slice(range.start, range.end)).flatMap(({ 0: words, index }): Leader[] => {
    const start = range.start + index;
    const end = start + words.length;
    const short = words.slice(words.lastIndexOf(' ') + 1);
    const country = ENDS_FULL.find(({ pattern }) => pattern.test(words))?.country ?? LEADERS.find(([, , known]) => known === short)?.[0];
    if (country === undefined) return [];
    const isSomebodyElse =
      !/^\p{Lu}/u.test(text.slice(start, end)) ||
      NAMESAKES.test(mask.slice(Math.max(0, start - 12), start)) ||
      CALLED_AFTER.test(mask.slice(end, end + 16));
    return words === short && isSomebodyElse ? [] : [{ start, end, country }];
  });
