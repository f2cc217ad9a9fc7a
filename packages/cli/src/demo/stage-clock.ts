/** A clock that can be set and then runs on at its natural pace, so that spacing and waiting stay real while days pass in a step. */
export interface StageClock {
  readonly now: () => Date;
  set(instant: string): void;
}

export function createStageClock(instant: string): StageClock {
  let base = Date.parse(instant);
  let since = performance.now();
  return {
    now: () => new Date(base + (performance.now() - since)),
    set(next) {
      base = Date.parse(next);
      since = performance.now();
    },
  };
}
