import type { Range } from '@gigawire/domain';

/** Words before a name that set it apart from what happens: rivals, comparisons, what one moves away from. */
const BEFORE =
  /(?:\brival(?:s|ling|ing)?|\bcompet(?:es?|ing|itors?)(?: (?:with|like|such as|against))?|\bunlike|\bother than|\b(?:re|in)?dependenc[ey] (?:on|from)|\bdependent (?:on|upon)|\bdepend(?:s|ing)? (?:heavily |less |more )?on|\brel(?:y|ies|ying|iance|iant) (?:heavily |less |more )?(?:on|upon)|\blean(?:s|ing)? (?:heavily |less |more )?on|\b(?:spun|spin|spinning|spin-?)[ -]?(?:out|off) (?:of|from)|\bdominated by|\b(?:away|shift|diversif[a-z]+|decoupl[a-z]+) from|\balternatives? to|\binstead of|\bcompared (?:with|to)|\bahead of|\bbehind|\bbeyond|\bthan(?: in| that in| those in)?|\bbeat(?:ing|s)?|\bovertak(?:es?|ing|en)|\bovertook|\bsurpass(?:ed|es|ing)(?: that in| that of)?|\bsuch as|\bformerly|\bcatch(?:ing)? up with|\bcount(?:er|ering)|\baccording to|\bas per|\bciting|\bcited by|\breported by|\btold|\bseen by|\bdata from|\bdata by|\bfigures from|\bestimates? (?:by|from)|\bresearch by|\ba report by|(?<!\b(?:rules?|norms|guidelines|standards?|regulations?|tenders?|notification|draft|policy|strategy|plan|order|roadmap|list|catalogue|documents?) )\b(?:published|released|issued) by|\b(?:shared|cited|quoted|seen) by|\blisted on|\bformer|\binterview with|\bas well as imports from|\bwar in|\binvasion of|\bmodell?ed on)\s+(?:(?:\ue004+'s|the|its|their|larger|bigger|top|leading|dominant|main|exporters?|producers?|suppliers?|chinese|global|arch-?rival|local|news|research|consultancy|firm|agency|broker(?:age)?|analysts?(?: at)?|imports (?:of|from)|supplies from|a)\s+){0,3}$/;

/** Words after a name that do the same. */
const AFTER =
  /^(?:-free\b|,? (?:reports?|reported|writes|wrote|understands|learns?|learnt|learned)(?:[.;]|$)|'s (?:dominance|grip|hold|monopoly|lead|stranglehold|(?:export curbs|export controls|restrictions)(?! (?:[a-z-]+ ){0,4}(?:took|takes?|came|comes?|will|would|were|are|have|has|cover|apply)))\b|'s (?:[a-z-]+ ){0,2}(?:rivals?|competitors?|peers?)\b| (?:is|was|are|were|remains?) (?:an?|one of (?:its|the|their)|its|their|the) (?:(?!lead\b|new\b|anchor\b|cornerstone\b)[a-z-]+ ){0,2}(?:shareholder|investor|backer)s?\b|,? (?:first|earlier|had|has) reported\b|,? (?:newspaper|news agency)\b|-dominated\b|\+1)/;

/** "said Asha Rao, president of": whom a speaker belongs to. */
const SPEAKER_OF =
  /\b(?:said|says|added|adds|noted|notes) (?!that\b)[^,;:.]{3,40}, (?:[a-z-]+ ){0,4}(?:(?:vice|co|deputy)-)?(?:president|chair(?:man|woman|person)?|ceo|chief [a-z]+(?: officer)?|director|head|secretary|analyst|economist|partner|founder|spokes(?:man|woman|person)|manager|lead)(?:[- ]general)? (?:of|at|for|with) (?:the )?$/;

/** "rival Exide opened a plant": here it acts. */
const RIVAL = /\brival $/;
const ACTS = /^ (?:has |had |will |plans |is |also |last [a-z]+ )?[a-z]+ed\b/;

/** True when the name at `range` of the masked text stands beside what happens, not in it. */
export function isBystander(mask: string, range: Range, floor: number): boolean {
  if (RIVAL.test(mask.slice(Math.max(floor, range.start - 8), range.start)) && ACTS.test(mask.slice(range.end, range.end + 40)))
    return false;
  if (SPEAKER_OF.test(mask.slice(Math.max(floor, range.start - 120), range.start))) return true;
  return BEFORE.test(mask.slice(Math.max(floor, range.start - 60), range.start)) || AFTER.test(mask.slice(range.end, range.end + 64));
}
