export { openSqliteStore } from './sqlite/open.ts';
export type * from './store.ts';
