import { z } from 'zod';
import { country, id, line } from './words.ts';

const names = z.array(line).default([]);

const organization = z.strictObject({
  name: line,
  country: country.nullable().describe('Home; null for an international body'),
  type: z.enum(['company', 'government', 'public_bank', 'research', 'association', 'international']).default('company'),
  aliases: names.describe('Other names, in any script; an acronym counts only in capitals'),
  parents: z.array(id).default([]).describe('Ids of the owner, or of the partners of a joint venture'),
  trade: z
    .array(id)
    .default([])
    .describe('Ids of the technologies that are all it deals in: a maker of cells, not a carmaker that makes some'),
});

const concept = z.strictObject({
  name: line,
  aliases: names.describe('Other names; capitals do not count'),
  exact: names.describe('Names that count only in this very case: ACC, FAME'),
  broader: z.array(id).default([]).describe('Ids of the wider concepts this one belongs to'),
  country: country.nullable().default(null).describe('For a programme: the country that runs it'),
});

const place = z.strictObject({
  name: line,
  country,
  aliases: names,
  capital: z.boolean().default(false).describe('Seat of a national government, whose name can stand for it'),
});

export const organizationsSchema = z.record(id, organization);
export const conceptsSchema = z.record(id, concept);
export const placesSchema = z.record(id, place);

export type Organizations = z.output<typeof organizationsSchema>;
export type Concepts = z.output<typeof conceptsSchema>;
export type Places = z.output<typeof placesSchema>;
