import type { Mention, OrganizationMention } from '@gigawire/domain';
import type { Refiner } from '../recognizer.ts';

const isOrganization = (mention: Mention): mention is OrganizationMention => mention.kind === 'organization';

const keyOf = ({ value }: OrganizationMention): string => value.id ?? value.name;

/**
 * Headlines shorten: the "Tata" of one whose text names "Tata Power", and no other of the house, is Tata Power. Who is named below by that name
 * as well is meant.
 */
export const headlineName: Refiner = {
  name: 'headline-name',
  refine(mentions, { text }, ctx) {
    const end = text.indexOf('\n');
    if (end < 0) return mentions;
    const organizations = mentions.filter(isOrganization);
    const below = organizations.filter((m) => m.start > end);
    const named = new Set(below.map(keyOf));
    return mentions.map((mention) => {
      if (!isOrganization(mention) || mention.end > end || mention.value.id === null || named.has(keyOf(mention))) return mention;
      const longer = new Map(below.filter((m) => m.quote.startsWith(`${mention.quote} `)).map((m) => [keyOf(m), m]));
      const [one, ...others] = longer.values();
      if (one === undefined || others.length > 0) return mention;
      ctx.trace?.push({ step: 'recognize', by: 'headline-name.short', why: `short for ${one.quote}, which the text names`, span: mention });
      return { ...mention, value: one.value, by: 'headline-name.short' };
    });
  },
};
