/** Wire agencies by the name an article is credited with, and how credits write them. */
const AGENCIES: readonly (readonly [name: string, written: string])[] = [
  ['Reuters', 'Reuters|Thomson Reuters|ロイター|路透社?'],
  ['AP', 'AP|The AP|Associated Press|The Associated Press|AP News|AP通信|美联社'],
  ['AFP', 'AFP|Agence France[- ]Presse|法新社|AFP時事'],
  ['dpa', 'dpa|dpa-AFX|Deutsche Presse-Agentur'],
  ['PTI', 'PTI|Press Trust of India|PTI News'],
  ['ANI', 'ANI|Asian News International|ANI News'],
  ['IANS', 'IANS|Indo-Asian News Service'],
  ['UNI', 'UNI|United News of India'],
  ['Kyodo', 'Kyodo|Kyodo News|共同通信社?|共同'],
  ['Jiji', 'Jiji|Jiji Press|時事通信社?|時事'],
  ['Bloomberg', 'Bloomberg|Bloomberg News|ブルームバーグ|彭博社?'],
  ['Xinhua', 'Xinhua|Xinhua News Agency|新华社|新華社'],
  ['Yonhap', 'Yonhap|Yonhap News|聯合ニュース|연합뉴스'],
  ['ANSA', 'ANSA'],
  ['EFE', 'EFE|Agencia EFE|EFE Verde'],
  ['Europa Press', 'Europa Press'],
  ['APA', 'APA|Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA|Keystone-SDA|KEYSTONE-SDA-ATS|ATS'],
  ['PA', 'PA Media|Press Association'],
  ['AAP', 'AAP|Australian Associated Press'],
  ['CP', 'The Canadian Press|Canadian Press'],
  ['TASS', 'TASS|ТАСС'],
  ['Interfax', 'Interfax|Интерфакс'],
  ['PAP', 'PAP'],
  ['Lusa', 'Lusa|Agência Lusa'],
  ['Antara', 'Antara|ANTARA News'],
  ['Bernama', 'Bernama'],
];

const BY_NAME = new Map<string, string>();
for (const [name, written] of AGENCIES) for (const one of written.split('|')) BY_NAME.set(one.toLowerCase(), name);

const PIECE = /\s{0,3}(?:[/,;&|・＝=]|\s(?:and|und|et|y|e|via|with)\s)\s{0,3}/i;
const BRACKETED = /[([（【〔]\s?([^()[\]（）【】〔〕]{2,60}?)\s?[)\]）】〕]/g;
const INPUTS =
  /(?:inputs? from|source|quelle|with (?:files|reports?) from|credit|mit material (?:von|der)|avec|con información de)\s?:?\s(?:the\s)?([\p{L}][\p{L} -]{1,40})/giu;
const DATELINE = 160;
const DATELINE_CREDIT = /(?:^|[\s,])([A-Z][A-Za-z-]{1,12})\s?(?:[-–—]{1,2}|:)\s/;
/** "新华社北京7月3日电": East Asian datelines name the agency first. */
const OPENING_CREDIT = /^(新华社|新華社|共同社?|時事|ロイター|路透社?|法新社|美联社|彭博社)[^。]{0,20}[电電讯]/;
const DESK = /^reporting by\b.{0,300}\bediting by\b/i;

const lookUp = (words: string): string | null => {
  for (const piece of words.split(PIECE)) {
    const known = BY_NAME.get(piece.trim().toLowerCase());
    if (known) return known;
  }
  return null;
};

function bracketed(text: string): string | null {
  for (const [, words] of text.matchAll(BRACKETED)) {
    const known = lookUp(words as string) ?? lookUp((words as string).split(' ')[0] as string);
    if (known) return known;
  }
  return null;
}

function closing(line: string): string | null {
  if (DESK.test(line)) return 'Reuters';
  for (const [, words] of line.matchAll(INPUTS)) {
    const known = lookUp(words as string);
    if (known) return known;
  }
  return line.length < 60 ? lookUp(line.replace(/^[\s—–-]+|[\s.]+$/g, '')) : null;
}

/**
 * The wire agency an article is credited to: in its byline, its dateline ("TOKYO, July 3 (Kyodo) —"), or its last lines ("Reporting by …;
 * Editing by …", "With inputs from PTI", "(ANI)"). Null when the text credits none; being mentioned in a sentence is no credit.
 */
export function agencyOf(bylines: readonly string[], lines: readonly string[]): string | null {
  for (const byline of bylines) {
    const known = lookUp(byline.replace(/^by\s/i, ''));
    if (known) return known;
  }
  for (const line of lines.slice(0, 2)) {
    const start = line.slice(0, DATELINE);
    const known =
      bracketed(start) ?? lookUp(DATELINE_CREDIT.exec(start.slice(0, 60))?.[1] ?? '') ?? lookUp(OPENING_CREDIT.exec(start)?.[1] ?? '');
    if (known) return known;
  }
  for (const line of lines.slice(-3).reverse()) {
    const known = closing(line) ?? bracketed(line.slice(-40));
    if (known) return known;
  }
  return null;
}
