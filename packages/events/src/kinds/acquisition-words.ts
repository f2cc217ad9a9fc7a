export const OWNERSHIP = String.raw`\b(?:stakes?|shares?|shareholdings?|holdings?(?! company)|equity|ownership|controlling interest|(?:majority|minority|remaining|entire|full|economic) (?:interest|holding|shareholding|ownership)|interest)\b|<quantity> (?:interest|holding|shareholding|ownership)\b`;
export const STAKE = String.raw`\b(?:stakes?|shareholdings?|equity|(?:controlling|economic) interest|(?:majority|minority) (?:interest|shareholding|ownership|holding)|ownership|control of <org>|(?:all|most|half|more|a third|a quarter|a fifth|a tenth) of (?:the |its |<org>'s? )?(?:shares|equity|stock)|(?:all|the|more|remaining|outstanding|<quantity> of) (?:the )?(?:remaining |outstanding |issued )?shares (?:of|in)|(?:slice|chunk|bite|piece|quarter|third|half|fifth|tenth) of (?:[a-z\ue004'-]+ ){0,3}<org>(?!'s? (?:output|production|capacity|demand|needs|sales|orders|supply))|control (?:of|over)|remaining (?:stake|shares)|(?:the )?(?:whole|entirety|remainder|rest|balance|all) of (?:the (?:company|firm|business|unit)|<org>(?!'s? (?:output|production|capacity|needs|demand)))|its <quantity>(?= (?:to|in|holding|stake))|the rest of <org>)\b|<money> (?:worth )?(?:of|in) (?:new |preferred |common |convertible )*(?:<org>(?:'s)? )?(?:new |preferred |common |convertible )*(?:stock|shares|equity)\b|<quantity> (?:economic |equity |working |direct )?(?:interest|shareholding|ownership|holding)\b`;
export const THING = String.raw`business(?:es)?|divisions?|compan(?:y|ies)|firm|units?|subsidiar(?:y|ies)|arm|operations|start-?up|maker|assets|portfolio|producer|developer|miner|supplier|manufacturer|plants?|mines?|projects?|factor(?:y|ies)|brand|(?:production |assembly |cell |battery )lines|(?:mineral |mining |exploration |lithium |nickel |cobalt )(?:claims|properties|property|tenements|concessions?|licen[cs]es|permits|deposits?|leases?)`;
export const BUSINESS = String.raw`<org>|\b(?:${THING})\b`;
/** "its battery business", "a film unit", "three plants": what is sold stands close behind. */
export const OWN_BUSINESS = String.raw`\b(?:its|their|the|an?|all|two|three|four|five|several|<org>(?:'s)?|<quantity>) (?:[a-z0-9&,/\ue001\ue004\ue005-]+ ){0,5}(?:business(?:es)?|divisions?|units?|subsidiar(?:y|ies)|arm|operations|assets|portfolio|plants?|mines?|projects?|factor(?:y|ies)|sites?|(?:production|assembly|cell|battery) lines|affiliate|bess|(?:storage|solar|wind|battery) (?:systems?|developments?|stations?)|wind farms?|solar farms?|batteries)\b`;
/** What shows that a name is an adjective of goods. */
export const NOT_GOODS = String.raw`(?!(?:'s?)? (?:[a-z0-9-]+ ){0,2}(?:cells?|batter(?:y|ies)|packs?|modules?|cars?|buses|vehicles|evs?|panels|turbines|scooters|chargers|systems?|trucks|power|electricity|equipment|products?|machines?|technology|software)\b(?! (?:business|unit|division|arm|plant|maker|operations|assets|compan)))`;

export const BUYING = {
  subject: 'buyer',
  from: 'seller',
  of: 'party',
  in: 'party',
  object: 'party',
  by: 'buyer',
  for: null,
  with: null,
  through: null,
} as const;
export const SELLING = {
  subject: 'seller',
  to: 'buyer',
  in: 'party',
  of: 'party',
  object: 'party',
  for: null,
  through: null,
  from: null,
} as const;
