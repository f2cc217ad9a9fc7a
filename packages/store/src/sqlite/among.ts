import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** Some values as rows with a column `value` and their place as `key`. One text for any number of them: it is compiled once. */
export const listed = (values: readonly (number | string)[]): SQL => sql`json_each(${JSON.stringify(values)})`;

/** True where a column has one of some values. */
export const among = (column: AnyColumn | SQL, values: readonly (number | string)[]): SQL =>
  sql`${column} IN (SELECT value FROM ${listed(values)})`;
