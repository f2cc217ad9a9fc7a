import { byLine } from './trim.ts';

/** A line that is a credit: "Photo: Ana Diaz", "Quelle: dpa", "© Reuters". */
const WHOLE =
  /^[\s([/|–-]{0,3}(?:(?:photo|image|picture|video|foto|bild|grafik|infografik|illustration|photograph|featured image|lead image|immagine|imagem|imagen|fotografía|fotografie)s?(?:\s(?:credit|by|source|courtesy|von|di|de|nachweis|quelle)){0,2}|(?:bild|foto)?quelle|bildrechte|bildnachweis|credits?|crédits?(?: photo)?|copyright|©|source|fuente|fonte|источник|фото|写真|画像|图片来源|사진)(?:\s{0,2}[:：©/|]|\s).{1,110}$/i;
const MARK = /[:：©]/;
/** A caption that ends in one: "…in Osaka. Foto: dpa", "… (AP Photo/Ana Diaz)", "… | Getty Images", "… IMAGO/Max Berg". */
const ENDING =
  /(?:(?:bildrechte|foto|photo|photos|fotos|image|credit|crédit|picture|bild|photograph)\s?:\s?[^.!?]{2,60}|[|(/–-]\s?(?:getty images|shutterstock|istock|imago(?: images)?|picture alliance|via getty)[^.!?]{0,40}|\((?:AP|EPA|AFP|Reuters|ANI|PTI)\s(?:Photo|Image|Pool)s?(?:\/|\sby\s)[^()]{2,80}|\b(?:IMAGO|REUTERS|AFP|DPA|EPA|ANI|PTI|GETTY)\s?\/\s?\p{Lu}[\p{L} .'-]{2,40})\)?$/iu;
const SENTENCE = /[.!?。！？]["'”’»)]?$/;
const LONGEST_CAPTION = 600;

/** Credits of pictures and graphics, and captions that end in one. */
export const credit = byLine('credit', ({ text, kind, weight }) => {
  if (kind === 'heading' || kind === 'row' || weight > LONGEST_CAPTION) return null;
  if (weight < 130 && MARK.test(text.slice(0, 30)) && WHOLE.test(text) && !SENTENCE.test(text)) return 'a picture credit';
  return ENDING.test(text) ? 'a caption with its credit' : null;
});
