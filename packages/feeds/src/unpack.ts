/** Most bytes a packed document may grow to. */
const MAX_UNPACKED = 64 * 1024 * 1024;

export type Unpacked = { readonly bytes: Uint8Array; readonly truncated: boolean } | { readonly why: string };

/** Unpacks bytes that are themselves a gzip file (RFC 1952: sitemaps are served so). A packed file that breaks off is read as far as it goes. */
export async function unpack(bytes: Uint8Array, maxBytes: number = MAX_UNPACKED): Promise<Unpacked> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, truncated: false };
  const chunks: Uint8Array[] = [];
  let size = 0;
  let truncated = false;
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const chunk = next.value as Uint8Array;
      size += chunk.length;
      if (size > maxBytes) {
        await reader.cancel();
        return { why: `gzip grows past ${maxBytes} bytes` };
      }
      chunks.push(chunk);
    }
  } catch {
    truncated = true;
  }
  if (truncated && size === 0) return { why: 'gzip is broken' };
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return { bytes: whole, truncated };
}
