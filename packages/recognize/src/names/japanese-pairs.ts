import type { NamedText } from './named-text.ts';

/** Countries that Japanese headlines write with one character, side by side: 日印, 米中. */
const LETTERS: Readonly<Record<string, string>> = {
  日: 'JP',
  印: 'IN',
  米: 'US',
  中: 'CN',
  韓: 'KR',
  豪: 'AU',
  英: 'GB',
  独: 'DE',
  仏: 'FR',
  露: 'RU',
  越: 'VN',
  比: 'PH',
  尼: 'ID',
  泰: 'TH',
};
/** Pairs that are words too ("in the daytime"), or letters rare enough to be chance: they need what follows to speak of states. */
const SURE: ReadonlySet<string> = new Set([
  '日印',
  '印日',
  '日米',
  '米日',
  '米中',
  '日韓',
  '日豪',
  '日英',
  '日独',
  '日仏',
  '日露',
  '印中',
  '中印',
  '米印',
  '印米',
  '中韓',
  '米韓',
]);
const BETWEEN_STATES = /^(?:両|首脳|外相|政府|関係|間|共同|協力|経済|貿易|戦略|連携|投資|会談|対話|協定|合意|摩擦)/;

const FIRST_KANJI = 0x3400;

/** One letter by itself: 訪印, 印首相. Rice (米), marks (印) and the middle (中) are left alone. */
const ALONE: ReadonlySet<string> = new Set(['印', '米', '英', '仏', '独', '豪', '韓', '露']);
const OF_A_STATE = /^(?:首相|政府|大統領|財務|企業|議会|外相|当局|商務)/;

/** Token indexes of single-character countries, with their codes. */
export function* pairedLetters(t: NamedText): Iterable<{ readonly at: number; readonly code: string }> {
  for (let at = 0; at < t.tokens.length; at++) {
    if (t.text.charCodeAt(t.tokens[at]?.start ?? 0) < FIRST_KANJI) continue;
    const alone = aloneAt(t, at);
    if (alone !== null) {
      yield { at, code: alone };
      continue;
    }
    const [left, right] = [t.tokens[at]?.norm ?? '', t.tokens[at + 1]?.norm ?? ''];
    const [first, second] = [LETTERS[left], LETTERS[right]];
    if (first === undefined || second === undefined || first === second || t.tokens[at + 1]?.gap) continue;
    if (t.hitOf[at] !== -1 || t.hitOf[at + 1] !== -1) continue;
    const after = t.text.slice(t.tokens[at + 1]?.end, (t.tokens[at + 1]?.end ?? 0) + 4);
    if (!BETWEEN_STATES.test(after) && !(SURE.has(left + right) && !/^[\u3400-\u9fff]/.test(after))) continue;
    yield { at, code: first };
    yield { at: at + 1, code: second };
    at++;
  }
}

function aloneAt(t: NamedText, at: number): string | null {
  const token = t.tokens[at];
  if (!token || t.hitOf[at] !== -1 || !(ALONE.has(token.norm) || (token.norm === '日' && t.tokens[at - 1]?.norm === '訪'))) return null;
  const visited = t.tokens[at - 1]?.norm === '訪' && !token.gap;
  const state = OF_A_STATE.test(t.text.slice(token.end, token.end + 3)) && !/[\u3400-\u9fff]/.test(t.text.charAt(token.start - 1));
  return visited || state ? (LETTERS[token.norm] ?? null) : null;
}
