const TITLES =
  /before you continue|(?:we value|about) your privacy|cookie (?:consent|notice|policy|settings)|consent (?:required|management|choices)|privacy (?:center|choices|settings)|datenschutz(?:einstellungen|hinweis)|zustimmung|einwilligung|gestion des cookies|vos choix|consentimiento|gestione del consenso|privacy gate|çerez|toestemming|consentimento|zgod[ay] na|samtykke|samtycke|cookie-?einstellungen/i;
const WORDS =
  /cookies?\b|consent\b|personal data|privacy|partners\b|vendors\b|legitimate interest|accept all|reject all|datenschutz|einwilligung|zustimm|personenbezogen|werbung|abo\b|tracking|données|partenaires|consentement|datos personales|socios|dati personali|çerez|toestemming|consentimento|ciasteczk|prywatności|samtyk|プライバシー|同意/gi;

/** Why a page is only a request for consent, or null: short, and about little else. */
export function consentWall(page: { titles: readonly string[]; text: string; weight: number }): string | null {
  if (page.weight > 2500) return null;
  const hits = page.text.match(WORDS)?.length ?? 0;
  const dense = hits >= 4 && hits * 120 > page.weight;
  if (page.titles.some((title) => TITLES.test(title)) && (hits >= 2 || page.weight < 200)) return 'titled as a request for consent';
  return dense &&
    /accept|agree|zustimm|akzeptier|accepte|acept|accett|同意|reject|manage|kabul|akkoord|aceit|zgadzam|godta|godkänn/i.test(page.text)
    ? `${hits} words of consent in a short text`
    : null;
}
