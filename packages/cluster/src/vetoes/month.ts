import type { Profile } from '../profile.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Capitalized: "may" alone is a verb. */
const MONTH =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/u;

/** The month a headline gives figures of, 0 to 11: a text names others to compare with. */
export function monthOf({ report }: Profile): number | null {
  const name = MONTH.exec(report.article.title ?? '')?.[0];
  return name === undefined ? null : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

function judge(a: Profile, b: Profile): Finding {
  if (a.report.type !== 'market' || b.report.type !== 'market') return SILENT;
  const [left, right] = [monthOf(a), monthOf(b)];
  if (left === null || right === null || left === right) return SILENT;
  return { verdict: 'conflict', why: `${MONTHS[left]} is not ${MONTHS[right]}` };
}

/** Monthly figures: May's are not June's, whoever repeats them beside. */
export const month: Veto = { name: 'month', on: 'wording', judge };
