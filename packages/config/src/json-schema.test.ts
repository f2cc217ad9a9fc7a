import { describe, expect, it } from 'vitest';
import { configJsonSchema } from './json-schema.ts';

describe('configJsonSchema', () => {
  it('has one closed schema for each kind of file', () => {
    const schemas = configJsonSchema();
    expect(Object.keys(schemas)).toEqual(['gigawire', 'source', 'watch', 'organizations', 'concepts', 'places']);
    expect(schemas.source).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      additionalProperties: false,
      required: ['publisher', 'country', 'zone', 'language', 'sources'],
    });
    expect(schemas.organizations).toMatchObject({ type: 'object', additionalProperties: { required: ['name', 'country'] } });
  });
});
