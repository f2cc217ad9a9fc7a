/** Documented exit codes of every command. */
export const EXIT = {
  ok: 0,
  /** The work was done and the answer is no: a reading differs, a floor is not met, an input could not be read. */
  negative: 1,
  /** The command could not start: wrong arguments, wrong configuration, no such file. */
  usage: 2,
} as const;

/** An error meant for the person at the terminal: printed without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;
  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
