/** Throws unless the server, by its answer to INFO memory, keeps every key: one that evicts loses jobs in silence. */
export function requireNoEviction(info: string, server: string): void {
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
  if (policy !== 'noeviction') throw new Error(`redis ${server}: maxmemory-policy is ${policy ?? 'unknown'}; the queue needs noeviction`);
}
