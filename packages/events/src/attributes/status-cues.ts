import type { EventStatus } from '@gigawire/domain';

/** A modal, a plan or an expectation; the words after it have not happened. */
export const AHEAD =
  /\b(?:will|would|shall|plan(?:s|ned|ning)? (?:to|for|on)|plans|aim(?:s|ed|ing)? (?:to|at|for)|intend(?:s|ed|ing)? to|expect(?:s|ed|ing)? to|expected|likely|set to|slated|scheduled|poised to|ready to|seek(?:s|ing)?(?: to)?|sought to|in search of|scout(?:s|ing)?|want(?:s|ed)? to|hop(?:es|ed|ing) to|propos(?:es|ed|ing)(?: to)?|proposal (?:to|for)|look(?:s|ing)? (?:to|for)|prepar(?:es|ing)|prepared (?:to|for)|preparations|gear(?:s|ing) up (?:to|for)|decid(?:es|ed) to|target(?:s|ing|ed)? (?:to|for)|on track to|on course to|about to|(?:is|are|was|were) due (?:to|in|at|for)|due for|upcoming|planned|is to|are to|in order to|goal of|hopes of|eyes|readies|lin(?:es|ing) up|bids? to|keen to|keen on)\b/g;

/** A finite verb between a modal and an act: the modal does not reach the act. */
export const FINITE =
  /\b(?:has|have|had|was|were|signed|inked|announced|approved|completed|launched|awarded|won|bagged|secured|began|started|which|who|said|says)\b|[;:]/;

export const AGREED =
  /\b(?:agree[sd]?|commit(?:s|ted|ting)?|pledge[sd]?|vow(?:s|ed)?|promise[sd]?|undertak(?:es|en|ing)|undertook)\b[^;]{0,24}\bto (?:[a-z]+ly )?(?:be )?$/;

export const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|dismiss(?:es|ed)|rul(?:es|ed|ing) out|rejects?|rejected|quash(?:es|ed)) (?:[^;]{0,60}\b)?(?:reports?|rumou?rs?|claims?|speculation|plans?|allegations?|that|any|having|media|talks?|suggestions?|it)\b|\b(?:no|not any|without any) (?:immediate |current |concrete |such )?(?:plans?|intention|decision|proposal|talks|deal|agreement|discussions?)\b|\b(?:baseless|factually incorrect|untrue|false report)\b/;
export const NEGATED =
  /\b(?:not|n't|never|neither|nor|cannot)(?: yet| currently| been| be| to| have| any| going| planning| looking| considering| in talks| intend(?:ing)?| plan| want| expect| propose| [a-z]+ly){0,3} (?:to )?$|n't (?:be |been |to )?$/;

export const CALLED_OFF =
  /\b(?:cancel(?:s|led|ling|ed|lation of)?|scrap(?:s|ped|ping)|shelv(?:es|ed|ing)|call(?:s|ed|ing)? off|abandon(?:s|ed|ing)?|with(?:draws|drew|drawn|drawing)|terminat(?:es|ed|ing|ion of)|drop(?:s|ped|ping)? (?:its |the |a |plans?)|pull(?:s|ed|ing)? (?:out|the plug)|walk(?:s|ed)? away(?! with)|g(?:ive|ives|iven|ave) up (?:on|(?:its |the |their )?plans?)|part(?:s|ed|ing)? ways|w(?:ound|inds?|inding) up (?=in|by|the|its|their|without|after)|t(?:ear|ears|ore|orn) up|ax(?:es|ed)|ditch(?:es|ed)|revok(?:es|ed)|rescind(?:s|ed)|annul(?:s|led)|fell through|falls? through|collapse[sd]?|(?:to|will|would|may|could) (?:scrap|shelve|withdraw|revoke|axe)|no longer|call(?:s|ed)? time on|not (?:go ahead|proceed|press ahead) with|back(?:s|ed) out|exit(?:s|ed)? (?:the|from))\b/;
export const PUT_OFF =
  /\b(?:delay(?:s|ed|ing)?|postpon(?:es|ed|ing)|(?:push|put|set)(?:s|es|ed|ting|ing)? back|put(?:s|ting)? off|held over|hold(?:s|ing)? off|defer(?:s|red|ring)?|put(?:s|ting)? on hold|on hold|(?:put(?:s|ting)?|kept|keeps?)\b[^;,]{0,60} on (?:ice|the back burner)|mothball(?:s|ed|ing)|paus(?:es|ed|ing)|suspend(?:s|ed|ing)?|slip(?:s|ped|ping)? (?:to|by|into)|(?:will|would|does|do) not (?:be ready|start|begin|open|run|come on ?(?:stream|line))[^;,]{0,50} (?:before|until|till)|behind schedule|stall(?:s|ed)|extend(?:s|ed)? the (?:deadline|last date|timeline)|(?:deadline|last date|timeline) (?:has been |was |is )?extended|slow(?:s|ed|ing) (?:down )?(?:the |its )?(?:construction|work|plans))\b/;
export const PUT_OFF_NOT =
  /\b(?:without (?:further )?delays?|despite (?:the )?delays?|avoid(?:ing)? delays?|after (?:[a-z]+ )?delays?|risk of delays?|to delay|prevent delays?|delay in|(?:suspend(?:s|ed|ing)?|paus(?:e|es|ed|ing)) (?:(?:[a-z-]+|[\ue003-\ue005]+(?:'s)?) ){0,4}(?:exports?|imports?|shipments?|exporting|importing))\b/;

export const SOURCES =
  /\b(?:sources? (?:said|told|say|have said|familiar|close|aware|with|present)|(?:multiple|several|two|three|many|industry|government) sources|(?:people|persons?|officials?|executives?|bankers?|advisers?|lawyers?) (?:(?:who|that) (?:are|is|were|was|have been|has been) )?(?:familiar|aware|with (?:direct )?knowledge|briefed|close|in the know|who know)|according to (?:[a-z]+ ){0,5}(?:sources|people|persons?|insiders)\b|on condition of anonymity|(?:declined|asked|requested) (?:to be|not to be) (?:named|identified)|media reports? (?:said|say|suggest)|is said to|are said to|reportedly|rumou?red|(?:it )?is (?:learnt|understood)|unconfirmed)\b/;
export const MUSING =
  /\b(?:consider(?:s|ing|ed)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|explor(?:es|ed|ing)|in (?:(?:early|late|advanced|preliminary|exploratory|initial|active|serious|intense|final)(?:[ -]stage)? )?(?:talks|discussions|negotiations)|(?:holding|having) (?:[a-z]+ )?(?:talks|discussions|negotiations)|in the (?:process|midst) of negotiat[a-z]+|(?:is|are) discussing|ey(?:es|eing)|evaluat(?:es|ing)|stud(?:y|ies|ying)|contemplat(?:es|ing)|looking (?:at|into)|negotiat(?:es|ing)|thinking of|(?:is|are) interested in [a-z]+ing|(?<!(?:in|by|on|last|this|since|of) )may(?! \d)|might|could|possibility|feasibility)\b/;

export const SIGNED =
  /\b(?:sign(?:s|ed|ing)|ink(?:s|ed|ing)|enter(?:s|ed|ing)? into(?! (?:force|effect|operation|service|production|commercial))|put(?:s|ting)? (?:its|their|his|her|a) (?:signatures?|names?) to|exchang(?:es|ed) (?:[a-z]+ ){0,2}(?:mous?|notes|memorand|agreements?|letters?|documents)|formali[sz](?:es|ed)|concluded)\b/g;

/** Winning and sealing stand for a signature where a contract is won. */
export const WON =
  /\b(?:seal(?:s|ed)|struck|strikes|clinch(?:es|ed)|bag(?:s|ged|ging)|w(?:on|ins|inning)|secur(?:es|ed|ing)|award(?:s|ed))\b/g;

/** An act that is itself a plan, or a thought. */
export const PLANNING =
  /^(?:should\b|(?:is|are|was|were) (?:due|expected|scheduled|slated)\b|plan|propos(?:es|ing|al)|eyes?\b|eyeing|aims?\b|aiming|intend|hopes?\b|want)/;
export const PONDERING = /^(?:mull|consider|weigh|explor)/;

/** Cue words of a status, tried in this order: what is built may also have been signed and approved before. */
export const CUES: readonly (readonly [EventStatus, RegExp])[] = [
  [
    'under_construction',
    /\b(?:under[- ]construction|(?:walls|halls?|frames?|steel|foundations?|pillars) (?:are|is|have been) (?:going |already )?(?:up|cast|laid|rising)|fitting out|taking shape|half[- ]built|being (?:built|constructed|set up|developed|installed)|(?:br(?:eaks?|oke|oken)|breaking) ground|ground-?breaking|foundation stone|(?:civil |site |building |construction )?works? (?:has |have )?(?:begun|began|started|commenced|got (?:going|under ?way)|gets under ?way|is under ?way|are under ?way)(?! in \ue002)|(?:is|are) (?:already )?(?:going|coming) up|earthworks|pil(?:es|ing)|excavators?|bhoomi ?puja[n]?|construction (?:work |activity )?(?:has |is )?(?:begun|began|started|commenced|under ?way|progressing|in progress|going on)|(?:began|begun|begins|started|starts|commenced|commences|kicks? off|kicked off) (?:the )?(?:construction|building|civil work|site work|earthwork))\b/g,
  ],
  [
    'completed',
    /\b(?:complet(?:es|ed|ion of)|inaugurat(?:es|ed)|commission(?:s|ed)|(?:commercially|fully|now|becomes?|became|become) operational|(?:has |have )?(?:began|begun|begins|started|starts|commenced|commences|kicked off) (?:[a-z-]+ ){0,2}(?:production|operations?|manufacturing|deliver(?:y|ies)|supply|supplies|shipments?|exports?|sales|commercial)|(?:went|gone|goes|came|comes|come|brought|enter(?:s|ed)) (?:live|on ?stream|online|on line|into (?:operation|force|effect|production))|(?:took|takes|taken|take) effect|(?:closed|closes|concluded|concludes|finali[sz]ed|wrapped up) (?:the |its |a )?(?:[a-z]+ )?(?:deal|acquisition|transaction|sale|purchase|round|financing|merger|funding|agreement|talks)|delivered|handed over|energi[sz]ed|(?:has|have) been (?:running|operating|in (?:service|operation)|producing|generating) since|(?:running|operating|in (?:service|operation)) since|opened|opens its|flagged off|rolled out its first)\b/g,
  ],
  [
    'approved',
    /\b(?:approv(?:es|ed(?! lists?\b)|al)|clear(?:s|ed)(?! (?:of|that))|nod|green[- ]?light(?:s|ed)?|sanction(?:s|ed)(?! on| against)|ratif(?:y|ies|ied)|authori[sz](?:es|ed)|gives? (?:its )?(?:consent|go-ahead)|go-ahead|passed (?:the|a) (?:bill|law))\b/g,
  ],
  ['signed', SIGNED],
  ['announced', /\b(?:announc(?:es|ed|ing)|unveil(?:s|ed|ing)|declar(?:es|ed)|launch(?:es|ed)|commits?|committed|pledg(?:es|ed))\b/g],
];
