import { inflect } from '../inflect.ts';
import { withSigns } from '../mask.ts';
import type { Trigger } from './kind.ts';

type Settings = Partial<Pick<Trigger, 'done' | 'past' | 'ongoing' | 'roles' | 'needs' | 'yieldsTo' | 'aims' | 'firm'>> & {
  readonly weight: number;
};

interface ActSettings extends Settings {
  /** Base forms, separated by commas. */
  readonly verbs: string;
  /** Regex source of the object, on the masked text. */
  readonly on: string;
  /** Regex source of what may stand between act and object instead of up to `within` characters of anything. */
  readonly within?: number;
  /** "the plant was built": false where the object before the participle means something else. */
  readonly passive?: boolean;
  /** Words that are verbs only where no article stands before them: "a grant", "the offer" tell nothing. */
  readonly verbal?: boolean;
  /** "was awarded an order": the one who is given stands before the participle. */
  readonly gives?: boolean;
}

/** Longest first, so that "set up" is tried before "set". */
const oneOf = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

const NONE: ReadonlySet<string> = new Set();

/** No article, owner or amount before it: what follows is a verb. */
const NOT_A_NOUN = String.raw`(?<!\b(?:an?|the|its|their|this|of|new|no|his|her) |<money> )`;

export const firstWord = (form: string): string => form.split(/[ -]/)[0] ?? form;

/**
 * True when a pattern begins with plain words that are all anchors: then it needs to be tried only where an anchor stands, and is compiled
 * sticky for that.
 */
function startsWithAnchor(pattern: string, anchors: readonly string[]): boolean {
  const alternatives = /^\\b\((?:\(\?:([a-z |-]+)\)|([a-z |-]+))\)/.exec(pattern);
  const known = new Set(anchors.map(firstWord));
  const words = (alternatives?.[1] ?? alternatives?.[2])?.split('|').map(firstWord);
  return words !== undefined && words.every((word) => known.has(word));
}

function trigger(name: string, pattern: string, anchors: readonly string[], actAt: Trigger['actAt'], settings: Settings): Trigger {
  return {
    name,
    anchors: [...new Set(anchors.map(firstWord))],
    pattern: new RegExp(withSigns(pattern), startsWithAnchor(pattern.replace(NOT_A_NOUN, ''), anchors) ? 'y' : 'g'),
    actAt,
    weight: settings.weight,
    done: settings.done ?? 'announced',
    past: settings.past ?? null,
    ongoing: settings.ongoing ?? settings.done ?? 'announced',
    roles: settings.roles ?? {},
    needs: settings.needs ?? [],
    yieldsTo: settings.yieldsTo ?? [],
    aims: settings.aims ?? false,
    firm: settings.firm ?? false,
    activeOnly: NONE,
    object: null,
  };
}

const BE = '(?:is|are|was|were|be|been|being|gets?|got)(?: [a-z]+ly| also| now| not| to be| since)?';

/** True for the passives below: their anchors are the participles. */
export const beginsWithBe = (pattern: RegExp): boolean => pattern.source.startsWith(`\\b${BE} (`);

/**
 * A verb with its object, active ("builds a plant") and, unless refused, passive ("a plant will be built", "plant to be built"), and for
 * verbs of giving the passive of the one who is given ("was awarded an order").
 */
export function act(name: string, settings: ActSettings): Trigger[] {
  const { on, within = 90, roles = {} } = settings;
  const forms = settings.verbs.split(', ').map(inflect);
  const plain = forms.flatMap((f) => [f.base, f.third, f.gerund]);
  const done = forms.flatMap((f) => [f.past, f.participle]);
  const participles = forms.map((f) => f.participle);
  const pattern = `${settings.verbal === true ? NOT_A_NOUN : ''}\\b(${oneOf([...plain, ...done])})\\b[^;]{0,${within}}?(?:${on})`;
  const found: Trigger[] = [{ ...trigger(name, pattern, [...plain, ...done], 'start', settings), activeOnly: new Set(done) }];
  if (settings.passive !== false) {
    const turned = { ...roles, subject: roles.object ?? 'party', by: roles.subject ?? 'party' } as const;
    const passive = trigger(`${name}-passive`, `\\b${BE} (${oneOf(participles)})\\b`, participles, 'end', { ...settings, roles: turned });
    found.push({ ...passive, object: new RegExp(withSigns(`(?:${on})`)) });
  }
  if (settings.gives === true) {
    const given = { ...roles, subject: roles.to ?? 'party', by: roles.subject ?? 'party', from: roles.subject ?? 'party' } as const;
    const pattern = `\\b${BE} (${oneOf(participles)})\\b[^;]{0,${within}}?(?:${on})`;
    found.push(trigger(`${name}-given`, pattern, participles, 'start', { ...settings, roles: given }));
  }
  return found;
}

/** Words as they stand. Group 1 of `pattern` is the act; without a group the whole match is. `anchors` are the words of which one must be in the sentence, several to a string. */
export function words(
  name: string,
  pattern: string,
  settings: Settings & {
    readonly anchors: readonly string[];
    readonly actAt?: Trigger['actAt'];
    /** Regex source of what must stand somewhere before the pattern: cheaper than to begin with it. */
    readonly behind?: string;
  },
): Trigger {
  const grouped = /(?<!\\)\((?!\?)/.test(pattern) ? pattern : `(${pattern})`;
  const anchors = settings.anchors.flatMap((words) => words.split(' '));
  const found = trigger(name, grouped, anchors, settings.actAt ?? 'start', settings);
  return settings.behind === undefined ? found : { ...found, object: new RegExp(withSigns(`(?:${settings.behind})(?=[^;]{0,100}$)`)) };
}

/** Every form of some verbs, given as base forms separated by commas. */
export const everyForm = (verbs: string): string[] =>
  verbs
    .split(', ')
    .map(inflect)
    .flatMap((f) => [f.base, f.third, f.past, f.participle, f.gerund]);

/** The same as anchors: a particle ("set up") is left off. */
export const anchorsOf = (verbs: string): string[] => everyForm(verbs).map(firstWord);

/** The same as one alternative, for frames written out by hand. */
export const formsOf = (verbs: string): string => `(?:${oneOf(everyForm(verbs))})`;
