export interface HostLineOptions {
  readonly now: () => Date;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Books the next free instant of a host; shared by every process that fetches. */
  readonly gate: { reserveHost(host: string, at: string, spacingMs: number): Promise<string> };
}

/** The line before a host: one request at a time, spaced as the gate says. */
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
  return {
    async take(host, { spacingMs, signal }, run) {
      const before = last.get(host) ?? Promise.resolve();
      const { promise: left, resolve: leave } = Promise.withResolvers<void>();
      const gone = before.then(() => left);
      last.set(host, gone);
      try {
        await abortable(before, signal);
        const at = now();
        const turn = Date.parse(await gate.reserveHost(host, at.toISOString(), spacingMs));
        if (turn > at.getTime()) await wait(turn - at.getTime(), signal);
        signal.throwIfAborted();
        return await run();
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
