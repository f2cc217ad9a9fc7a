import type { Article } from '@gigawire/domain';

const IN_TITLE =
  /^\W{0,3}(?:correct(?:ion|ed|s)\b|corrigendum|erratum|clarification\s*[:—–-])|\((?:corrected|correction)\)|【訂正】|^訂正/i;

/** How outlets mark it: the opening "Correction:", Reuters' bracketed "(Corrects …)", the note at the foot. */
const IN_TEXT =
  /^\W{0,3}(?:correction|corrigendum|erratum)\s*[:—–-]|\((?:corrects|corrected|refiles? to correct|this (?:story|version) corrects)\b|\bthis (?:story|article|report|version|item) (?:has been|was|is being) (?:corrected|amended to correct)|\bthis (?:story|article|report|version|item) corrects\b|\b(?:an )?earlier version of this (?:story|article|report|post)\b|\ba previous version of this (?:story|article|report|post)\b|\bcorrects? (?:an |the )?(?:earlier|previous) (?:story|article|report|version|figure)|(?:^|\n)\W{0,3}correction\s*[:—–-]|お詫びと訂正|記事を訂正/i;

/** Characters looked at from each end of a text: notes stand at the top or the foot. */
const NOTE = 700;

/** True when the article says it corrects something already published. */
export function isCorrection(article: Pick<Article, 'title' | 'text'>): boolean {
  if (article.title !== null && IN_TITLE.test(article.title)) return true;
  const { text } = article;
  return IN_TEXT.test(text.slice(0, NOTE)) || (text.length > NOTE && IN_TEXT.test(text.slice(-NOTE)));
}
