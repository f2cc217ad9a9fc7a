import { z } from 'zod';
import { clock, cron, id, line, webAddress, zone } from './words.ts';

/** A URL with one of these schemes and no password: those come from the environment. */
const serviceAddress = (schemes: RegExp, variable: string) =>
  z
    .string()
    .regex(schemes, 'has a scheme that is not supported')
    .refine((url) => !/^[a-z]+:\/\/[^/]*@/.test(url), `holds a user name or password: set ${variable} instead`);

export const DATABASE_URL = /^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/;
export const QUEUE_URL = /^rediss?:\/\/.+$/;
export const SMTP_URL = /^smtps?:\/\/.+$/;

const mailAddress = z
  .string()
  .max(320)
  .regex(/^[^\s@<>]{1,64}@[^\s@<>]{1,255}$/, 'is no mail address');

const channel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email'), to: mailAddress }),
  z.strictObject({ kind: z.literal('file'), folder: line.describe('Folder the digests are written to, from the data folder') }),
]);

const subscription = z.strictObject({
  id,
  watch: id.describe('File name of the watch without its ending'),
  channel,
  cadence: cron.describe('When a digest is sent: cron expression, read in "zone"'),
  zone,
  quiet: z.strictObject({ from: clock, to: clock }).exactOptional().describe('Nothing is sent between these local times'),
});

const limits = z.strictObject({
  maxBytes: z.int().min(10_000).max(1_000_000_000).default(10_000_000).describe('Bytes of one response after decompression'),
  connectMs: z.int().min(100).max(120_000).default(10_000),
  totalMs: z.int().min(100).max(600_000).default(30_000).describe('One request, redirects included'),
  spacingMs: z.int().min(0).max(600_000).default(2_000).describe('Least time between two requests to one host'),
  readMs: z.int().min(100).max(600_000).default(10_000).describe('Reading one page'),
  readHeapMb: z.int().min(128).max(16_384).default(512).describe('Memory of one reading thread'),
  maxAgeDays: z.int().min(1).max(3_650).default(14).describe('News older than this alerts nobody'),
});

/** config/gigawire.yaml. */
export const settingsSchema = z.strictObject({
  userAgent: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_-]{1,40}(?:\/[0-9A-Za-z.]{1,20})?$/, 'is no product token ("Gigawire/0.1")')
    .default('Gigawire/0.1'),
  contact: z.union([webAddress, mailAddress]).nullable().default(null).describe('Where an outlet reaches you: a page or a mail address'),
  dataFolder: line.default('../data').describe('From this file; GIGAWIRE_DATA_DIR overrides it'),
  database: z.strictObject({ url: serviceAddress(DATABASE_URL, 'GIGAWIRE_DATABASE_URL') }).default({ url: 'sqlite:gigawire.db' }),
  queue: z.strictObject({ url: serviceAddress(QUEUE_URL, 'GIGAWIRE_QUEUE_URL').nullable() }).default({ url: null }),
  web: z
    .strictObject({
      host: line.default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(8470).describe('0 takes any free port'),
      baseUrl: webAddress.nullable().default(null).describe('Address readers of a digest can open the review pages at'),
    })
    .prefault({}),
  allow: z
    .array(z.string().regex(/^[0-9A-Za-z.:-]{1,255}$/, 'is no host or host:port'))
    .default([])
    .describe('Servers of the intranet that may be asked, host or host:port; no other private address ever is'),
  limits: limits.prefault({}),
  mail: z.strictObject({ from: mailAddress }).nullable().default(null).describe('The server is set in GIGAWIRE_SMTP_URL'),
  operator: channel.nullable().default(null).describe('Who is told of sources that fall silent: a channel, as for a subscription'),
  subscriptions: z.array(subscription).default([]),
});

export type Settings = z.output<typeof settingsSchema>;
