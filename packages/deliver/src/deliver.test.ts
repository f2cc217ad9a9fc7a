import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sample } from './channel.case.ts';
import { createDelivery } from './deliver.ts';

const now = (): Date => new Date('2026-02-03T12:30:05.000Z');

it.each([null, { url: null, from: 'news@gigawire.example' }])(
  'without a mail server (%j) files are written and mail waits',
  async (mail) => {
    const delivery = createDelivery({ mail, now });
    const folder = await mkdtemp(join(tmpdir(), 'gigawire-deliver-'));
    try {
      expect(await delivery.deliver(sample, { kind: 'file', folder })).toMatchObject({ outcome: 'delivered' });
      expect(await readdir(folder)).toHaveLength(2);
      expect(await delivery.deliver(sample, { kind: 'email', to: 'desk@example.org' })).toEqual({
        outcome: 'retry',
        why: 'mail to desk@example.org: no mail server is configured',
        at: null,
      });
    } finally {
      delivery.close();
      await rm(folder, { recursive: true });
    }
  },
);

it('refuses settings it cannot send with', () => {
  expect(() => createDelivery({ mail: { url: 'ftp://mail.example', from: 'news@gigawire.example' }, now })).toThrow('mail server');
});
