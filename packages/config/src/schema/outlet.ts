import { z } from 'zod';
import { country, day, id, line, webAddress, zone } from './words.ts';

const selector = z.string().min(1).max(500).describe('CSS selector');

const selectors = z.strictObject({
  from: day.nullable().default(null).describe('First day the layout was seen; leave out for the first layout'),
  body: selector.exactOptional(),
  title: selector.exactOptional(),
  authors: selector.exactOptional(),
  published: selector.exactOptional(),
  remove: z.array(selector).exactOptional().describe('Elements removed before the body is read'),
});

const source = z
  .strictObject({
    name: id,
    kind: z.enum(['feed', 'sitemap', 'listing']),
    url: webAddress,
    everyMinutes: z
      .int()
      .min(10)
      .max(10_080)
      .nullable()
      .default(null)
      .describe('Minutes between polls. Default: by the rhythm of the source'),
    links: selector.exactOptional().describe('For a listing: selector of the links to articles'),
    enabled: z.boolean().exactOptional(),
  })
  .superRefine((s, ctx) => {
    if (s.kind === 'listing' && s.links === undefined)
      ctx.addIssue({ code: 'custom', message: 'a listing needs "links", the selector of its links' });
    if (s.kind !== 'listing' && s.links !== undefined) {
      ctx.addIssue({ code: 'custom', path: ['links'], message: `"links" is for a listing, not for a ${s.kind}` });
    }
  });

/** One file of config/sources: an outlet and where it lists its news. */
export const outletSchema = z.strictObject({
  publisher: line.describe('Name of the outlet as readers know it'),
  family: id.exactOptional().describe('Outlets of one house share a family; their copies of a story count once. Default: the file name'),
  country,
  zone,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'is no BCP 47 language tag')
    .describe('BCP 47, "en" or "ja"'),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).exactOptional().describe('How the outlet writes 3/7/2025. Default: what its country does'),
  unverified: z.boolean().default(false).describe('The addresses have not been tried against the live site'),
  enabled: z.boolean().default(true),
  selectors: z.array(selectors).default([]).describe('Layouts that need more than the generic reading'),
  sources: z.array(source).min(1, 'lists no source'),
});

export type Outlet = z.output<typeof outletSchema>;
