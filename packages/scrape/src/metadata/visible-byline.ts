import { aroundHeading } from './around-heading.ts';
import type { Sources } from './sources.ts';

const LONGEST = 100;
const SENTENCE_END = /[.!?。！？]$/;
/** "Words by Ana Diaz", "Von Ana Diaz". */
const LED =
  /^(?:(?:Written|Reported|Words|Story|Text|Texte|Texto) )?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|POR|Di|Door|Av|Af)\s(?=\p{Lu})|^(?:[Аа]втор|Yazan|Haber|Penulis|लेखक|लेखिका|بقلم|كتب|كتبت)\s?[:：]\s?/u;
/** East Asian lines set a role before or behind the name, among the date and the source. */
const CHINESE = /(?:记者|記者|作者|撰文)[\s:：/／]{0,3}(\p{Script=Han}{2,4})(?!\p{Script=Han})/u;
const KOREAN = /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,4})\s?(?:기자|특파원)(?!\p{Script=Hangul})/u;

/** Who wrote the article, as lines around its heading tell it that no markup tells apart; each still with its "By". */
export function visibleBylines(sources: Sources): string[] {
  return aroundHeading(sources).flatMap((line) => {
    if (line.length > LONGEST || SENTENCE_END.test(line)) return [];
    if (LED.test(line)) return [line];
    const name = CHINESE.exec(line)?.[1] ?? KOREAN.exec(line)?.[1];
    return name ? [name] : [];
  });
}
