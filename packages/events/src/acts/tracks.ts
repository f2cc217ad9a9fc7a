import type { Mention } from '@gigawire/domain';
import type { Scene, SceneSentence } from '../scene.ts';
import { countryOf } from '../stage.ts';

/** Where an article names somebody, or somebody or something of a country. */
export interface Track {
  /** Indexes of the sentences, one for each naming, in order. */
  readonly at: readonly number[];
  /** Namings by paragraph. */
  readonly byParagraph: ReadonlyMap<number, number>;
  /** Namings in headline and lead. */
  readonly front: number;
}

/** Worked out once for all reports of an article. */
export interface Tracks {
  /** By lexicon id, ISO code of a country, else the name as the text has it. */
  readonly byName: ReadonlyMap<string, Track>;
  /** By ISO 3166-1 alpha-2. */
  readonly byCountry: ReadonlyMap<string, Track>;
  /** Namings of countries, those of whoever is from there among them. */
  readonly whole: number;
}

const nameOf = (m: Mention): string | null =>
  m.kind === 'country' ? m.value.code : m.kind === 'organization' ? (m.value.id ?? m.value.name) : null;

interface Laid {
  readonly at: number[];
  readonly byParagraph: Map<number, number>;
  front: number;
}

function lay(tracks: Map<string, Laid>, key: string, { index, paragraph, standing }: SceneSentence): void {
  const track = tracks.get(key) ?? { at: [], byParagraph: new Map<number, number>(), front: 0 };
  tracks.set(key, track);
  track.at.push(index);
  track.byParagraph.set(paragraph, 1 + (track.byParagraph.get(paragraph) ?? 0));
  if (standing !== 'body') track.front += 1;
}

export function tracksOf({ sentences, mentions }: Scene): Tracks {
  const [byName, byCountry] = [new Map<string, Laid>(), new Map<string, Laid>()];
  let whole = 0;
  for (const sentence of sentences) {
    for (const i of sentence.mentions) {
      const mention = mentions[i];
      if (!mention) continue;
      const [name, country] = [nameOf(mention), countryOf(mention)];
      if (name !== null) lay(byName, name, sentence);
      if (country === null) continue;
      lay(byCountry, country, sentence);
      whole += 1;
    }
  }
  return { byName, byCountry, whole };
}

/** Namings in sentences before the one with this index. */
function countBefore(at: readonly number[], index: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How a sentence stands to where somebody is named besides. */
export interface Standing {
  /** Namings in all other sentences. */
  readonly times: number;
  /** Sentences since the last one; null where none came before. */
  readonly since: number | null;
  readonly front: number;
  /** Namings in other sentences of its paragraph. */
  readonly near: number;
}

export function standingTo(track: Track | undefined, { index, paragraph }: SceneSentence): Standing {
  if (!track) return { times: 0, since: null, front: 0, near: 0 };
  const before = countBefore(track.at, index);
  const own = countBefore(track.at, index + 1) - before;
  const last = track.at[before - 1];
  return {
    times: track.at.length - own,
    since: last === undefined ? null : index - last,
    front: track.front,
    near: (track.byParagraph.get(paragraph) ?? 0) - own,
  };
}
