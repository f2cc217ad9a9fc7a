import { z } from 'zod';
import { conceptsSchema, organizationsSchema, placesSchema } from './schema/lexicon.ts';
import { outletSchema } from './schema/outlet.ts';
import { settingsSchema } from './schema/settings.ts';
import { watchSchema } from './schema/watch.ts';

const KINDS = {
  gigawire: settingsSchema,
  source: outletSchema,
  watch: watchSchema,
  organizations: organizationsSchema,
  concepts: conceptsSchema,
  places: placesSchema,
} as const;

/** JSON Schemas (draft 7, which editors' YAML support reads) by kind of file; `concepts` is for technologies, programmes, blocs and regions. */
export function configJsonSchema(): Readonly<Record<keyof typeof KINDS, object>> {
  const schemaOf = (schema: z.ZodType): object => z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return Object.fromEntries(Object.entries(KINDS).map(([kind, schema]) => [kind, schemaOf(schema)])) as Record<keyof typeof KINDS, object>;
}
