import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carrierContract, sample } from './channel.case.ts';
import { emailCarrier, type MailServer } from './email.ts';

const now = (): Date => new Date('2026-02-03T12:30:05.000Z');
const to = 'desk@example.org';

interface Inbox {
  readonly url: string;
  readonly mails: ParsedMail[];
  close(): Promise<void>;
}

/** What the server says at each step; null lets it pass. */
interface Answers {
  readonly rcpt?: Error;
  readonly data?: Error;
  readonly login?: Error;
}

const reply = (responseCode: number): Error => Object.assign(new Error('not here, not now'), { responseCode });

async function inbox(answers: Answers = {}): Promise<Inbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: answers.login === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(answers.login ?? null, { user: 'desk' }),
    onRcptTo: (_address, _session, done) => done(answers.rcpt ?? null),
    onData(stream, _session, done) {
      void simpleParser(stream).then((mail) => {
        if (answers.data === undefined) mails.push(mail);
        done(answers.data ?? null);
      });
    },
  });
  // A refused client may hang up first; that is its business.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** Sends one message and hangs up. */
async function send(
  server: Omit<MailServer, 'from'> & { from?: string },
  given: { subject?: string; to?: string; signal?: AbortSignal } = {},
) {
  const carrier = emailCarrier({ from: 'news@gigawire.example', ...server }, now);
  try {
    const message = { ...sample, subject: given.subject ?? sample.subject };
    return await carrier.send(message, { kind: 'email', to: given.to ?? to }, given.signal);
  } finally {
    carrier.close();
  }
}

carrierContract('e-mail', async () => {
  const box = await inbox();
  const carrier = emailCarrier({ url: box.url, from: 'Gigawire <news@gigawire.example>' }, now);
  return {
    carrier,
    channel: { kind: 'email', to },
    received: async () => box.mails.map((m) => ({ identity: m.messageId ?? '', text: m.text ?? '', html: m.html || '' })),
    async close() {
      carrier.close();
      await box.close();
    },
  };
});

describe('a mail', () => {
  let box: Inbox;
  beforeEach(async () => {
    box = await inbox();
  });
  afterEach(() => box.close());

  it('says what it is, from whom, to whom and since when', async () => {
    expect(await send({ url: box.url, from: 'The Desk <news@gigawire.example>' })).toEqual({
      outcome: 'delivered',
      receipt: '<desk.2026-02-03T12.30.00.000Z@gigawire.example>',
    });
    const [mail] = box.mails;
    expect(mail).toMatchObject({ subject: sample.subject, messageId: '<desk.2026-02-03T12.30.00.000Z@gigawire.example>', date: now() });
    expect(mail!.from?.value).toEqual([{ name: 'The Desk', address: 'news@gigawire.example' }]);
    expect(mail!.to).toMatchObject({ value: [{ name: '', address: to }] });
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail!.headers.has('list-unsubscribe')).toBe(false);
    expect(mail!.attachments).toEqual([]);
  });

  it('tells how to unsubscribe where that is known, in one header', async () => {
    await send({ url: box.url, unsubscribe: 'mailto:stop@gigawire.example' });
    expect(box.mails[0]!.headerLines.filter((h) => h.key === 'list-unsubscribe').map((h) => h.line)).toEqual([
      'List-Unsubscribe: <mailto:stop@gigawire.example>',
    ]);
  });

  it('lets no line break in a subject make a header', async () => {
    await send({ url: box.url }, { subject: 'new\r\nBcc: other@example.org' });
    expect(box.mails[0]!.headers.has('bcc')).toBe(false);
  });

  it.each(['a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org', 'nobody', '', '<a@example.org>', '"x" a@example.org'])(
    'to %j fails before anything is sent',
    async (address) => {
      expect(await send({ url: box.url }, { to: address })).toEqual({
        outcome: 'failed',
        why: `mail to ${JSON.stringify(address)}: not an address`,
      });
      expect(box.mails).toEqual([]);
    },
  );
});

describe('the server answers', () => {
  it.each([
    ['rcpt', 450, 'retry'],
    ['rcpt', 550, 'failed'],
    ['data', 421, 'retry'],
    ['data', 451, 'retry'],
    ['data', 452, 'retry'],
    ['data', 552, 'failed'],
    ['data', 554, 'failed'],
  ] as const)('to %s with %d: %s', async (step, code, outcome) => {
    const box = await inbox({ [step]: reply(code) });
    try {
      expect(await send({ url: box.url })).toMatchObject({
        outcome,
        why: expect.stringMatching(/^mail to desk@example\.org: .*not here/) as string,
      });
      expect(box.mails).toEqual([]);
    } finally {
      await box.close();
    }
  });

  it('a wrong password: the operator mends it, the digest waits', async () => {
    const box = await inbox({ login: reply(535) });
    try {
      const url = box.url.replace('smtp://', 'smtp://desk:s3cret@');
      const result = await send({ url });
      expect(result).toMatchObject({ outcome: 'retry' });
      expect(JSON.stringify(result)).not.toContain('s3cret');
    } finally {
      await box.close();
    }
  });
});

describe('the server does not answer', () => {
  let sockets: Set<Socket>;
  let server: Server;
  /** Starts a server that greets, answers `lines` commands with 250 and then falls silent. */
  async function silentAfter(lines: number): Promise<string> {
    server = createServer((socket) => {
      let answered = 0;
      sockets.add(socket.on('error', () => undefined));
      if (lines >= 0) socket.write('220 silent.example\r\n');
      socket.on('data', () => {
        if (answered++ < lines) socket.write(answered === 4 ? '354 go on\r\n' : '250 fine\r\n');
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  beforeEach(() => {
    sockets = new Set();
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });

  it.each([
    ['at all', -1],
    ['after its greeting', 0],
    ['after the sender', 2],
    ['after the message', 4],
  ])('%s: later', async (_, lines) => {
    const url = await silentAfter(lines);
    expect(await send({ url, timeoutMs: 100 })).toMatchObject({ outcome: 'retry', why: expect.stringContaining(to) as string });
  });

  it('and the delivery is called off: later, at once', async () => {
    const url = await silentAfter(-1);
    const stop = new AbortController();
    const sending = send({ url }, { signal: stop.signal });
    await new Promise((resolve) => {
      server.once('connection', resolve);
    });
    stop.abort();
    expect(await sending).toMatchObject({ outcome: 'retry' });
  });

  it('because there is none: later', async () => {
    const url = await silentAfter(0);
    await new Promise((resolve) => {
      server.close(resolve);
    });
    expect(await send({ url })).toMatchObject({ outcome: 'retry', why: expect.stringContaining('ECONNREFUSED') as string });
    server = createServer().listen(0);
  });
});

it.each(['http://mail.example', 'mail.example:25', 'smtp://', ''])('the server address %j is refused without being shown', (url) => {
  expect(() => emailCarrier({ url, from: 'news@gigawire.example' }, now)).toThrow('mail server: not an smtp:// or smtps:// address');
});

it.each(['nobody', 'a@example.org, b@example.org', 'X <a@example.org', ''])('the sender %j is refused', (from) => {
  expect(() => emailCarrier({ url: 'smtp://127.0.0.1', from }, now)).toThrow(`mail sender ${from}: not an address`);
});
