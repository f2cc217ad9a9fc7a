import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChannel } from '@gigawire/domain';
import { retry, type Carrier } from './channel.ts';
import { fileName } from './file-name.ts';

/** Writes `<id>.html` and then `<id>.txt` into the channel's folder, each whole or not at all; the receipt is the text's path. */
export const fileCarrier: Carrier<FileChannel> = {
  async send(message, { folder }, signal) {
    const base = join(folder, fileName(message.id));
    try {
      await mkdir(folder, { recursive: true });
      await replace(`${base}.html`, message.html, signal);
      await replace(`${base}.txt`, message.text, signal);
    } catch (error) {
      // A full disk or a wrong owner is mended by a person; the digest waits for it.
      return retry(`folder ${folder}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return { outcome: 'delivered', receipt: `${base}.txt` };
  },
  close: () => undefined,
};

/** Readers of the folder see the old content or the new, never half of one. */
async function replace(file: string, content: string, signal: AbortSignal | undefined): Promise<void> {
  const partial = `${file}.partial`;
  await writeFile(partial, content, { flush: true, signal });
  await rename(partial, file);
}
