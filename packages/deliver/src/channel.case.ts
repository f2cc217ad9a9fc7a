import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Message } from '@gigawire/domain';
import type { Carrier } from './channel.ts';

/** A message as its reader has it. */
interface Received {
  /** What tells a repeat from another message: file name, Message-ID. */
  readonly identity: string;
  readonly text: string;
  readonly html: string;
}

/** A carrier with somebody at its other end. */
export interface Reader<C extends Channel> {
  readonly carrier: Carrier<C>;
  readonly channel: C;
  received(): Promise<readonly Received[]>;
  close(): Promise<void>;
}

export const sample: Message = {
  id: 'desk@2026-02-03T12:30:00.000Z',
  subject: 'India–Japan battery: 2 new',
  text: 'Two new developments: ₹4,930 crore, 電池.\n',
  html: '<p>Two new developments: ₹4,930 crore, 電池.</p>\n',
};

const identities = (received: readonly Received[]): ReadonlySet<string> => new Set(received.map((r) => r.identity));

/** What every channel owes; each implementation runs it against its own reader. */
export function carrierContract<C extends Channel>(name: string, open: () => Promise<Reader<C>>): void {
  describe(`${name} as a channel`, () => {
    let reader: Reader<C>;
    beforeEach(async () => {
      reader = await open();
    });
    afterEach(() => reader.close());

    it('brings text and HTML, and a receipt', async () => {
      const result = await reader.carrier.send(sample, reader.channel);
      expect(result).toEqual({ outcome: 'delivered', receipt: expect.stringContaining('desk') as string });
      expect(await reader.received()).toMatchObject([{ text: sample.text, html: sample.html }]);
    });

    it('is the same message when sent again under the same id', async () => {
      const first = await reader.carrier.send(sample, reader.channel);
      const second = await reader.carrier.send(sample, reader.channel);
      expect(second).toEqual(first);
      expect(identities(await reader.received()).size).toBe(1);
    });

    it('keeps messages of different ids apart', async () => {
      for (const id of ['desk@2026-02-03', 'desk@2026-02-04', 'boss@2026-02-03'])
        await reader.carrier.send({ ...sample, id }, reader.channel);
      expect(identities(await reader.received()).size).toBe(3);
    });

    it.each(['../../escape', '/etc/passwd', 'a\0b', 'x\r\nBcc: other@example.org', 'é'.repeat(5000)])(
      'takes the id %j for a name',
      async (id) => {
        expect(await reader.carrier.send({ ...sample, id }, reader.channel)).toMatchObject({ outcome: 'delivered' });
        expect(await reader.received()).toHaveLength(1);
      },
    );

    it('waits when told to stop', async () => {
      expect(await reader.carrier.send(sample, reader.channel, AbortSignal.abort())).toMatchObject({ outcome: 'retry' });
      expect(await reader.received()).toEqual([]);
    });
  });
}
