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
    // Each way of writing once: a text that repeats its names stays linear.
    const written = [...new Map(below.map((m) => [m.quote, m])).values()];
    const meant = new Map<string, OrganizationMention | null>();
    const meantBy = (quote: string): OrganizationMention | null => {
      const longer = new Map(written.filter((m) => m.quote.startsWith(`${quote} `)).map((m) => [keyOf(m), m]));
      const [one, ...others] = longer.values();
      return one && others.length === 0 ? one : null;
    };
    return mentions.map((mention) => {
      if (!isOrganization(mention) || mention.end > end || mention.value.id === null || named.has(keyOf(mention))) return mention;
      if (!meant.has(mention.quote)) meant.set(mention.quote, meantBy(mention.quote));
      const one = meant.get(mention.quote);
      if (!one) return mention;
      ctx.trace?.push({ step: 'recognize', by: 'headline-name.short', why: `short for ${one.quote}, which the text names`, span: mention });
      return { ...mention, value: one.value, by: 'headline-name.short' };
    });
  },
};
