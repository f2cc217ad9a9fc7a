import type { Element } from 'domhandler';

/** A paragraph of the page before it is known whether it belongs to the article. */
export interface Passage {
  readonly text: string;
  readonly kind: 'heading' | 'text' | 'item' | 'row';
  /** The block element whose inside it is. */
  readonly block: Element;
  /** Weighted characters, and how many of them stand in links. */
  readonly weight: number;
  readonly links: number;
}
