const MARKS = /[\u0300-\u036f]/g;
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A lower-case word without its accents: "brasilia" for "brasília", composed or not. Kana keep their marks. */
export function fold(word: string): string {
  let i = 0;
  while (i < word.length && word.charCodeAt(i) < 128) i++;
  if (i === word.length) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđßæœı]/g, (letter) => STROKES[letter] ?? letter)
    .normalize('NFC');
}
