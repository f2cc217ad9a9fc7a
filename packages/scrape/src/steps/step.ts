import type { Element } from 'domhandler';
import type { Mass } from '../body/mass.ts';

/** What a step may know of an element besides its own attributes. */
interface View {
  /** The words of class, id and test attributes (see `nameOf`). */
  readonly name: string;
  readonly mass: Mass;
  /** The share of the whole page's prose that stands inside, 0 to 1. */
  readonly share: number;
}

/** One rule that takes elements out of the page before the body is chosen. */
export interface Step {
  /** The file's name: what the trace calls it. */
  readonly name: string;
  /** True for rules that hold whatever the element contains; the others spare what holds much of the page's prose. */
  readonly always?: boolean;
  /** True for rules whose names are so plain that they hold for all but an element with nearly all of the prose. */
  readonly firm?: boolean;
  /** True for rules that also look at a few words inside a sentence. */
  readonly inText?: boolean;
  /** Why the element is not part of an article, or null when it may be. */
  readonly judge: (element: Element, view: View) => string | null;
}
