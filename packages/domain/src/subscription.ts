export interface EmailChannel {
  readonly kind: 'email';
  readonly to: string;
}

export interface FileChannel {
  readonly kind: 'file';
  /** Folder the digests are written to. */
  readonly folder: string;
}

export type Channel = EmailChannel | FileChannel;

/** Watch + recipient + channel + cadence. */
export interface Subscription {
  readonly id: string;
  readonly watch: string;
  readonly channel: Channel;
  /** Cron expression (5 fields) at which a digest is sent, read in `zone`. */
  readonly cadence: string;
  /** IANA zone. */
  readonly zone: string;
  /** Local times between which nothing is sent, `HH:MM`; a digest due then goes out when they end. */
  readonly quiet?: { readonly from: string; readonly to: string };
}
