export interface HostLineOptions {
  readonly now: () => Date;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Books the next free instant of a host; shared by every process that fetches. */
  readonly gate: { reserveHost(host: string, at: string, spacingMs: number): Promise<string> };
}

/** A host that answers slowly is asked more slowly: the pause is at least this many times the usual time of its answers, up to a bound. */
const PAUSE_PER_ANSWER = 2;
const MAX_PAUSE_MS = 60_000;
/** How much the latest answer counts against those before. */
const LATEST = 0.3;
const MAX_HOSTS = 10_000;

/** The line before a host: one request at a time, spaced as the gate says and as fast as the host keeps up. */
export interface HostLine {
  /** Runs when it is the caller's turn. Rejects when the signal is aborted while waiting. */
  take<T>(host: string, at: { readonly spacingMs: number; readonly signal: AbortSignal }, run: () => Promise<T>): Promise<T>;
  /** Closes the host until an instant, because it said so. */
  close(host: string, until: Date): void;
  /** Until when the host is closed, or null when it is open. */
  closedUntil(host: string): Date | null;
}

export function createHostLine({ now, wait, gate }: HostLineOptions): HostLine {
  const last = new Map<string, Promise<void>>();
  const closed = new Map<string, Date>();
  /** Of each host, the milliseconds an exchange usually takes and the instant the last one ended. */
  const past = new Map<string, { readonly usual: number; readonly ended: number }>();
  const remember = (host: string, began: number, ended: number): void => {
    const before = past.get(host)?.usual;
    if (before === undefined && past.size >= MAX_HOSTS) past.clear();
    const took = ended - began;
    past.set(host, { usual: before === undefined ? took : before + LATEST * (took - before), ended });
  };
  return {
    async take(host, { spacingMs, signal }, run) {
      const before = last.get(host) ?? Promise.resolve();
      const { promise: left, resolve: leave } = Promise.withResolvers<void>();
      const gone = before.then(() => left);
      last.set(host, gone);
      try {
        await abortable(before, signal);
        const at = now();
        const last = past.get(host);
        const pause = Math.max(spacingMs, Math.min(PAUSE_PER_ANSWER * (last?.usual ?? 0), MAX_PAUSE_MS));
        const booked = Date.parse(await gate.reserveHost(host, at.toISOString(), pause));
        // A busy process sends later than it booked. From the end of the last exchange on, the pause is one for the host too.
        const turn = Math.max(booked, (last?.ended ?? 0) + pause);
        if (turn > at.getTime()) await wait(turn - at.getTime(), signal);
        signal.throwIfAborted();
        const began = now().getTime();
        try {
          return await run();
        } finally {
          remember(host, began, now().getTime());
        }
      } finally {
        leave();
        if (last.get(host) === gone) last.delete(host);
      }
    },
    close(host, until) {
      closed.set(host, until);
    },
    closedUntil(host) {
      const until = closed.get(host);
      if (until && until > now()) return until;
      closed.delete(host);
      return null;
    },
  };
}

/** The work's result, or the signal's reason if that comes first; the work itself goes on. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
