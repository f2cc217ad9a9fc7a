/** Regex sources shared by several kinds, for the masked (lower-case) text. */

/** A physical plant or project. */
export const PLANT = String.raw`\b(?:(?:giga|mega)?factor(?:y|ies)|giga[- ]factor(?:y|ies)|plants?|facilit(?:y|ies)|(?:production|assembly|manufacturing|pilot|coating|cell|pack|module|battery|electrode|dismantling|shredding|recycling|first|second|third|fourth|new|additional) lines?|(?:manufacturing|production|assembly|processing|recycling|refining|cell|pack|battery|solar|storage|greenfield|brownfield|new|second|third|fourth) (?:units?|hubs?|complex|sites?|bases?|buildings?|halls?|campus(?:es)?)|complex|(?:battery|cell|cathode|anode|chemical|steel|iron|copper|black[- ]mass|recycling|refining|car) works|(?:lfp|nmc|cathode|anode|separator|electrolyte|foil|sodium-ion|solid-state) lines?|kilns?|brine ponds?|concentrators?|warehouses?|terminals?|refiner(?:y|ies)|smelters?|mines?|(?:solar|wind|industrial|renewable energy|battery|supplier) parks?|wind ?farms?|solar farms?|(?:charging|swapping|swap|refuelling|hydrogen|storage) stations?|superchargers?|(?:research|r&d|engineering|technology|innovation|development|testing|test|recycling|sorting|service|dismantling|collection|training|logistics|distribution|repair|competence) (?:and development )?(?:cent(?:re|er)s?|depots?|institutes?|laborator(?:y|ies)|labs?)|laborator(?:y|ies)|storage (?:systems?|projects?|plants?|facility|installations?|sites?|parks?|arrays?)|(?:big|grid|grid-scale|utility-scale|large-scale|standalone|community|neighbou?rhood|network|co-located) batter(?:y|ies)|bess|energy storage|electroly[sz]ers?|(?:solar|wind|power|storage|hydro|pumped[- ]storage|renewable(?: energy)?|battery|bess|hybrid|transmission|mining|hydrogen|ammonia|lithium|nickel|graphite|recycling|pilot|greenfield|manufacturing|demonstration|commercial|flagship) projects?|substations?|interconnectors?|transmission lines?|gigafab|fabs?)\b`;

/** The same told by its size: "a 12 GWh unit", "200 MW/400 MWh of storage". */
export const SIZED_PLANT = String.raw`<quantity>(?: ?[/,] ?<quantity>)?[ -](?:of )?(?:[a-z0-9-]+ ){0,3}(?:batter(?:y|ies)|projects?|units?|sites?|systems?|schemes?|works|installations?|arrays?|parks?|hubs?|phases?|lines?|storage|capacity|neighbou?r|extension|expansion|electroly[sz]ers?)\b`;

/** What may stand between a verb and its figure. */
export const HEDGES = String.raw`(?:about |around |over |nearly |almost |roughly |close to |just |only |as much as |as many as |more than |less than |a total of |an average of |a combined |a net |some |up to |at least |a record |an additional |another )*`;

/** A paper that binds: what is signed between firms or states. */
export const DEED = String.raw`\b(?:mous?|memorand(?:um|a|ums) of (?:understanding|cooperation|agreement|collaboration|intent)|mocs?|letters? of intent|loi|term ?sheets?|heads of agreement|framework agreements?|definitive agreements?|binding agreements?|non-binding agreements?|(?:initial|preliminary|basic|formal|strategic|cooperation|collaboration|bilateral|master|partnership|tripartite|development|technical|research|joint development|long-term) (?:agreements?|pacts?|accords?|deals?)|agreements?|pacts?|accords?|deals?)\b`;

/** What a battery or energy firm makes and sells. */
export const PRODUCT = String.raw`\b(?:batter(?:y|ies)(?: cells?| packs?| modules?| systems?| storage| materials?)?|cells?|packs?|modules?|cathodes?(?: active)?(?: materials?)?|cam|anodes?(?: materials?)?|separators?|electrolytes?|graphite|lithium(?: hydroxide| carbonate)?|nickel(?: sulphate| sulfate)?|cobalt|rare earths?|magnets?|black mass|hydrogen|ammonia|methanol|power|electricity|energy|solar modules?|panels?|turbines?|electroly[sz]ers?|inverters?|transformers?|evs?|electric (?:vehicles?|cars?|buses|bus|scooters?|trucks?|two-wheelers?|three-wheelers?|suvs?|sedans?|hatchbacks?|vans?|bikes?|motorcycles?|tractors?)|suvs?|buses|vehicles?|motors?|chargers?|bess|energy storage(?: systems?)?|storage systems?|materials?|components?|equipment|copper foil|foil|steel|spodumene|concentrate|minerals?)\b`;

/** Words for a state's organs where no name is given. */
export const STATE_WORD = String.raw`(?:government|govt|ministr(?:y|ies)|ministers?|delegations?|officials?|authorit(?:y|ies)|cabinet|parliament|diet|congress|senate|president|premier|pm|administration|regulators?|lawmakers|governors?|chief minister|mayor|ambassador|embassy|diplomats?|envoys?|negotiators?|chancellor|secretary|treasury)`;

/** A team that travels for a state. */
export const DELEGATION = String.raw`\b(?:delegations?|mission|team|officials?|ministers?|prime minister|president|premier|pm|governor|mayor|envoys?|chancellor|secretary)\b`;

/** A firm's name that stands close behind a verb as its object: "Britain's Faradion", "Pune-based maker X". No preposition lies between. */
export const FIRM_AHEAD = String.raw`(?:(?!(?:for|from|by|at|in|with|to|through|of|on|and|or|as|than|that|which|while|between|under|agreements?|contracts?)\b)(?:<country>|<place>|[a-z]+)(?:'s|-[a-z]+)? ){0,5}<org>`;

/** "26 per cent of Lohum", "all the shares of X", "4.5% in it". */
export const SHARE_OF_FIRM = String.raw`<quantity> (?:of|in) (?:(?:<org>[- ])?${FIRM_AHEAD}(?! (?:cells|batteries|packs|vehicles|cars|buses|trucks))|it\b|the (?:company|firm|unit|business|startup))`;
/** A rule, aim or scheme of a state. */
export const MEASURE = String.raw`\b(?:polic(?:y|ies)|schemes?|program(?:me|s|mes)?|targets?|goals?|rules?|norms?|regulations?|standards?|guidelines?|mandates?|missions?|bill|act|laws?|legislation|ordinance|roadmaps?|strateg(?:y|ies)|action plan|plan|framework|budget|incentives?|draft|obligations?|notification|decree|directive|ban|moratorium|freeze|codes?|rulebook|blueprint|white paper|master ?plan|trajector(?:y|ies)|passports?|permit(?:ting)? (?:rules?|system|regime)|amendments?|ordinances?|taxonomy|regime|requirements?|quality control orders?|certification|executive orders?|proclamation|gazette|basic plan|measures|waivers?|exemptions?|tax breaks?|floors?|thresholds?|criteria|specifications?|risk weights?|eligibility)\b|<programme>`;

/** Money that only a state or its bank gives. */
export const PUBLIC_AID = String.raw`\b(?:subsid(?:y|ies)|grants?|viability gap funding|vgf|state aid|bailouts?|tax credits?|capital subsidy|production[- ]linked incentives?|pli|fiscal incentives?|(?:yen|soft|sovereign|government|public|state|federal|concessional|low-interest|interest-free|zero-interest|preferential|official development assistance|oda) (?:loans?|funding|funds?|financing|finance|assistance|support|guarantees?|credit|aid|grants?|money)|loan guarantees?|conditional (?:loan )?commitments?|budgetary (?:support|allocation)|incentive schemes?)\b|<programme>`;

/** What a public bank signs. */
export const BANK_LOAN = String.raw`\b(?:(?:loan|credit|financing|facility|guarantee|grant|funding|project finance) (?:agreements?|contracts?|pacts?|deals?|facilit(?:y|ies)|lines?|notes?)|loans?|lines? of credit|credit lines?|credits?|project financ(?:e|ing)|guarantees?)\b`;

/** The same money under any of its names; a firm's bank may be meant, so a state must be named beside it. */
export const AID = String.raw`\b(?:incentives?|outlay|aid|stimulus|rebates?|tax breaks?|concessional (?:loans?|finance|financing)|financial (?:assistance|support)|funding|financing|project finance|loans?|loan agreements?|credit lines?|lines? of credit|credit facilit(?:y|ies)|guarantees?|insurance cover|buyer's credit|(?:support|aid|rescue|relief|incentive) packages?|seed money)\b|${PUBLIC_AID}`;
