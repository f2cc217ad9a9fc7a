import { letters } from '../paragraphs/letters.ts';

/** "By", in the languages of the press, and the verbs and nouns that stand before it. */
const PREFIX =
  /^(?:(?:written|reported|posted|published|words|story|edited|analysis|opinion|text|report|interview|ein (?:beitrag|artikel|kommentar|gastbeitrag)|(?:veröffentlicht|erstellt|eingestellt|geschrieben|verfasst|artikel|alles|kommentar|autorenseite|publicado|escrito|publié|écrit|proposé|pubblicato|scritto|skrevet|skriven|publicerad|napisane|geschreven|postat) (?=von|por|par|da|av|af|door|przez|de))\s{0,3})?(?:by|von|par|por|di|da|door|av|af|de|przez|autorin\/autor|autor(?:in)?(?:en)?|authors?|auteur|autore|автор|yazan|yazar|haber|penulis|editor|লেখক|लेखक|بقلم|كتب|كتبت|text|texte|texto|fonte|文|記者|责编|记者)(?![\p{L}\p{M}])[\s:：]{0,5}/iu;
/** Small words join names in small letters only: "John E Smith" is one. */
const SPLIT = /\s{0,5}(?:[,;|/•·、，،]|\s&\s|\s(?:and|And|AND|und|Und|et|y|e|i|og|och|ve|with|With|mit|en|और|و)\s)\s{0,5}/;
const ASIDE = /\s?[([（][^)\]）]{0,60}[)\]）]?/g;
const EDGES = /^[\s@–—:-]+|[\s–—:.,-]+$/g;
/** What East Asian bylines set behind a name: "김철수 기자", "田中花子記者". */
const ROLE_BEHIND = /\s?(?:기자|특파원|記者|记者|特派員|編集委員|論説委員)$/u;
/** Degrees that commas part from their holder's name. */
const DEGREE = /^(?:ph\.?\s?d|m\.?d|mba|msc|bsc|rd|jd|esq|jr|sr|dds|cpa|cfa)\.?$/i;

/** Words that outlets, agencies, desks and roles have in their names and people do not. */
const NOT_PERSON =
  /(?:^|[\s-])(?:staff|desk|bureau|team|editorial|editors?|newsroom|redaktion\w{0,3}|rédaction|redacción|redazione|redação|redakcja|agency|agencies|agencias?|agenturen|news|press|presse|online|digital|web|reporters?|reporterin|correspondents?|korrespondent(?:in)?|contributors?|writers?|editor|columnist|kolumnist(?:in)?|redakteur(?:in)?|journalist(?:e|in|a)?|volontär(?:in)?|author|autor|producer|photographer|fotograf|media|associated|wire|services?|dpa|afp|apa|sda|reuters|ap|pti|ani|ians|kyodo|jiji|xinhua|ansa|efe|sid|kna|epd|upi|tass|dpa-afx|bloomberg|admin|administrator|webmaster|magazine|newspaper|journal|zeitung|nachrichten|tageblatt|gmbh|inc|ltd|llc|corporation|foundation|institute|university|ministry|department|office|updated?|published|follow|share|email|read|min|uhr|image|photo|foto|getty|source|quelle|beiträge|beitrag|artikel|articles|posts?|profile?|profil|kommentare?|kommentar|gesponserte?|unknown|anonymous|muhabiri?|editör\w{0,2}|haber(?:leri)?|gazetesi|ajansı|agencia|berita|redaksi|no author|veröffentlicht|eingestellt)(?=$|[\s.,'-])|新聞|新闻|通信|通讯|編集|编辑部|オンライン|デジタル|ニュース|取材班|記者会|支局|報道|日报|日報|网$|網$|社$|現代|뉴스|신문|일보|편집|सं?वाददाता|डेस्क|टीम|न्यूज़|न्यूज|समाचार|ब्यूरो|صحيفة|وكالة|تحرير|أخبار|\.(?:com|de|at|ch|net|org|fr|it|es|tv|jp|in|uk)\b/i;
const LONGEST = 60;
const MOST_WORDS = 6;
const CAPITAL = /^(?:\p{Lu}|\p{Lo}|(?:van|von|de|di|da|el|al|bin|ter|le|la|du|dos|ten|zu)\s)/u;

/** A byline cut into the names it holds: its "By", asides in brackets and edges fall away. Names of outlets and roles are still among them. */
export function namesIn(byline: string): string[] {
  const names: string[] = [];
  for (const part of byline.replace(ASIDE, ' ').trim().replace(PREFIX, '').split(SPLIT)) {
    const name = part
      .replace(PREFIX, '')
      .replace(EDGES, '')
      .replace(ROLE_BEHIND, '')
      .replace(/\s{2,}/g, ' ');
    if (name !== '' && !DEGREE.test(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** True for what can be a person's name: a few words with capital letters (or a script without them), not an outlet, role or agency. */
export function isPerson(name: string, sites: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > LONGEST || /https?:|www\.|[<>{}@#=\d:©]/.test(name)) return false;
  if (sites.has(letters(name)) || NOT_PERSON.test(name)) return false;
  const bare = letters(name);
  for (const site of sites)
    if (site.length > 2 && name.includes(' ') && bare.startsWith(site) && letters(name.slice(0, name.indexOf(' '))) === site) return false;
  return name.split(' ').length <= MOST_WORDS && CAPITAL.test(name);
}

/** True for what can be the name of a desk, agency or outlet that signs for its people. */
export const isCredit = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= LONGEST &&
  !/https?:|www\.|[<>{}=©]|^\d/.test(name) &&
  CAPITAL.test(name.replace(/^[a-z](?=[a-z.-])/, (c) => c.toUpperCase()));
