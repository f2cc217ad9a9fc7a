import { byLine } from './trim.ts';

const SUBJECTS =
  /cookies?\b|datenschutz|privatsphäre|personenbezogen|drittplattform|externe[nr]?s? inhalt|einwillig|einverstanden|privacy (?:policy|settings?|notice|preferences)|personal (?:data|information)|third[- ]part(?:y|ies)|consent\b|do not sell|contenus? (?:externes?|tiers)|données personnelles|vie privée|datos personales|privacidad|dati personali|contenido externo|プライバシー|個人情報|クッキー/gi;
const OFFERS =
  /\b(?:you|your|sie|dir|dein|deine|ihr|ihnen|ich|vous|votre|su|sus|tu|tuo)\b.{0,400}\b(?:accept|agree|allow|display|load|settings?|browser|opt(?:ing)?[- ]?out|anzeigen|angezeigt|laden|zustimm|akzeptier|aktivier|widerruf|einstellung|accepte|afficher|aceptar|mostrar|accett)|nicht verfügbar/i;
const LONGEST = 900;

/** Requests for consent that stand in the text: in place of an embedded map or video, or copied from the cookie dialog. */
export const consent = byLine('consent', ({ text, weight }, { title }) => {
  if (weight > LONGEST) return null;
  const subjects = text.match(SUBJECTS)?.length ?? 0;
  if (subjects === 0 || !OFFERS.test(text))
    return weight < 60 && /^(?:empfohlener redaktioneller inhalt|externer inhalt|externe inhalte)/i.test(text)
      ? 'stands for an embedded thing'
      : null;
  return subjects >= 2 && !(title ?? '').match(SUBJECTS) ? 'asks for consent' : null;
});
