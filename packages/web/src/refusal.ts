type RefusalStatus = 400 | 403 | 404 | 413 | 500;

/** A request that is answered with its reason: thrown anywhere below a route, shown by the app. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  /** `message` is shown to the visitor, as a sentence. */
  constructor(status: RefusalStatus, message: string) {
    super(message);
    this.status = status;
  }
}
