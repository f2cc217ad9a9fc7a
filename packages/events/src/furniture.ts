/** Lines that stand in an article's text and are not its news, by how they begin. */
const BEGINS =
  /^\W{0,4}(?:also read|read (?:also|more|next|the full)|see also|related (?:stories|articles|news|reading)|recommended|click here|subscribe|sign up|follow us|follow [^.]{2,40} on (?:whatsapp|google|telegram|twitter|linkedin|facebook)|don['’]t want to miss|download (?:the|our)|register (?:now|here)|join (?:us|our)|share this|(?:this|the rest of this) (?:article|content|story) (?:requires|is (?:protected|reserved|exclusive|only|available|for subscribers))|(?:or )?continue reading|enjoy \d+ (?:days|weeks|months)|choose your newsletter|open in app|home ?[/>»] ?\w+|representative (?:image|photo)|(?:photo|image)(?: credit| source| by)?\s*:|credit\s*:|listen to th(?:is|e) (?:article|story)|getting your trinity|picture\s*:|source\s*:|disclaimer|copyrights?|all rights reserved|advertisement|for (?:more|further) information|(?:media|press|investor) contacts?|reporting by|editing by|with inputs from|\(?the views expressed|catch all the|published (?:on|by)|posted on\s*:|release id|written by|filed under|tags?\s*:|topics?\s*:|dive (?:brief|insight)\s*:|methodology\s*:|disclosure\s*:|earlier on this|editor['’]s note\s*: this (?:article|story)|forward-looking statements?)(?!\w)/i;

/** The name of a month, in a pattern. */
export const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';
const DAY = String.raw`(?:[a-z]{3,6}day,? )?(?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}),? \d{4}`;
const CLOCK = String.raw`[ ,|/·–-]{1,3}(?:at )?\d{1,2}[:.]\d{2}[ a-z.+:\d]{0,20}`;
/**
 * "5 min read Last Updated : Jun 17 2025 | 11:27 PM IST", "By IANS | Updated: August 29, 2025 22:00 IST", "August 26, 2025. By EI News Network":
 * when a text was put out and by whom, not what happened.
 */
const STAMP = new RegExp(
  String.raw`^\W{0,4}(?:by [^|.]{2,40}\| ?)?(?:\d{1,2} ?min(?:ute)?s? read\b.{0,70}|(?:first published|(?:last )?updated|last modified)(?: on| at)? ?:.{0,60}|(?:\d{1,2}:\d{2} [a-z]{2,4},? )?${DAY}(?:${CLOCK})?(?:[.,|]? by [^.]{2,40})?)\s*$`,
  'i',
);

const NETWORK = String.raw`(?:linkedin|twitter|x|reddit|facebook|e-?mail|whatsapp|telegram|print|pinterest|instagram|youtube|copy link)`;
/** "LinkedIn", "Facebook Twitter Email": buttons to share a text by. */
const SHARE_BAR = new RegExp(String.raw`^\W{0,4}(?:share(?: on| via)? ?:? ?)?${NETWORK}(?:[ ,|/·•]{1,3}${NETWORK})*\s*$`, 'i');

const SECTION =
  '(?:news|business|energy|power|renewables?|markets?|compan(?:y|ies)|industr(?:y|ies)|tech(?:nology)?|world|national|international|economy|autos?|automobiles?|evs?|mobility|politics|press|releases?|breaking|latest|exclusive|environment|climate|commodities|metals|mining|storage|finance|corporate|home|premium)';
/** "News", "POWER & RENEWABLE ENERGY": the section a text stands in. */
const SECTIONS = new RegExp(String.raw`^\W{0,4}${SECTION}(?:(?: ?[&/|>,-] ?| and | )${SECTION}){0,4}\W{0,4}$`, 'i');

export const isFurniture = (line: string): boolean => BEGINS.test(line) || STAMP.test(line) || SHARE_BAR.test(line) || SECTIONS.test(line);

/** "… speaks in New Delhi on Thursday (AFP photo)", "… | Image: Fluence", "… (Reuters)": what stands under a picture ends in whose it is. */
const CREDITED =
  /(?:\((?:[\p{L}/ .-]{0,30} )?(?:photo|image|picture)s?\b[^()]{0,50}\)|\| ?(?:photo|image|picture)s?(?: credits?)? ?:[^|]{0,50}|\((?:AFP|AP|ANI|PTI|HT|Mint|Reuters|Bloomberg|Getty(?: Images)?|i?Stock(?:photo)?|Shutterstock)\))\s*$/iu;

/** True for a paragraph that stands under a picture. A report can end in its agency as well, so ask only where one stands above the news. */
export const isCaption = (paragraph: string): boolean => CREDITED.test(paragraph);
