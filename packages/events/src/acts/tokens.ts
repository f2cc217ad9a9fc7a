import { type Mention, type Range } from '@gigawire/domain';
import { natureOf } from '../natures.ts';
import type { Scene, SceneSentence } from '../scene.ts';

const WORD = /[a-z]+(?:'[a-z]+)?|[\ue000-\ue006]+|\d+/g;
const FIRST_SIGN = 0xe000;
const LAST_SIGN = 0xe006;
const ZERO = 0x30;

function when({ start, end }: { readonly start: string | null; readonly end: string | null }, day: string | null): string {
  if (day === null) return '<date>';
  if (end !== null && end < day) return '<past>';
  return start !== null && start > day ? '<ahead>' : start === null && end !== null ? '<by>' : '<date>';
}

/** What stands for a mention among words: its kind, as fine as an act can tell it. */
function tagOf(mention: Mention, day: string | null): string {
  switch (mention.kind) {
    case 'money':
      return mention.value.rate === null ? '<money>' : '<rate>';
    case 'quantity':
      return `<${mention.value.kind.replace('_per_year', '')}>`;
    case 'date':
      return when(mention.value, day);
    case 'organization':
      return `<${natureOf(mention.value.name)}>`;
    case 'country':
    case 'bloc':
      return '<country>';
    case 'place':
    case 'region':
    case 'technology':
    case 'programme':
      return `<${mention.kind}>`;
  }
}

/** The words of a stretch of a sentence in lower case, each mention as one tag: "<firm> will build a <energy> plant in <place> <by>". */
export function tokensOf(scene: Scene, sentence: SceneSentence, range: Range): string[] {
  const own = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []);
  return Array.from(scene.mask.slice(range.start, range.end).matchAll(WORD), (match) => {
    const [word] = match;
    const code = word.charCodeAt(0);
    if (code >= ZERO && code <= ZERO + 9) return '<number>';
    if (code < FIRST_SIGN || code > LAST_SIGN) return word;
    const at = range.start + match.index;
    const mention = own.find((m) => m.start <= at && at < m.end);
    return mention ? tagOf(mention, scene.day) : '<name>';
  });
}
