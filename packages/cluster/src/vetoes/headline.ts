import type { Profile } from '../profile.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

function judge(a: Profile, b: Profile): Finding {
  const { publisher } = a.report.article;
  if (publisher === null || publisher !== b.report.article.publisher || (a.address !== null && a.address === b.address)) return SILENT;
  const [left, right] = [a.report.article.gist?.names, b.report.article.gist?.names];
  if (!left || !right) return SILENT;
  const onlyA = a.headline.filter((name) => !right.includes(name) && !b.head.has(name));
  const onlyB = b.headline.filter((name) => !left.includes(name) && !a.head.has(name));
  if (onlyA.length === 0 || onlyB.length === 0) return SILENT;
  return { verdict: 'conflict', why: `${onlyA.join(', ')} and ${onlyB.join(', ')} in headlines of ${publisher}` };
}

/** One house fills one form for each of its decisions: the texts are alike and only the name in the headline differs. */
export const headline: Veto = { name: 'headline', on: 'wording', judge };
