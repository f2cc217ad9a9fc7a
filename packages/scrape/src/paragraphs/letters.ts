const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text, lower case: two texts with the same letters say the same. */
export const letters = (text: string): string => text.toLowerCase().normalize('NFKC').replace(NOT_LETTER, '');
