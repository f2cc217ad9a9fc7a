/** What is read of a very long text, in UTF-16 units; the rest cannot change what it is known by. */
const MAX_LENGTH = 100_000;

/** A text with its forms of one letter made one (NFKC, lower case), as far as it is read: one ligature can stand for eighteen letters. */
export const folded = (text: string): string => text.slice(0, MAX_LENGTH).normalize('NFKC').slice(0, MAX_LENGTH).toLowerCase();
