/** Regex sources shared by several kinds, for the masked (lower-case) text. */

/** A physical plant or project. */
export const PLANT = String.raw`\b(?:(?:giga|mega)?factor(?:y|ies)|giga[- ]factor(?:y|ies)|plants?|facilit(?:y|ies)|(?:production|assembly|manufacturing|pilot|coating|cell) lines?|(?:manufacturing|production|assembly|processing|recycling|refining|cell|battery|solar|storage|greenfield|brownfield|new|second|third) (?:units?|hubs?|complex|sites?|bases?|campus(?:es)?)|complex|refiner(?:y|ies)|smelters?|mines?|(?:solar|wind|industrial|renewable energy|battery|supplier) parks?|wind ?farms?|solar farms?|(?:charging|swapping|refuelling|hydrogen) stations?|superchargers?|(?:research|r&d|engineering|technology|innovation|development|testing|test|data|recycling) (?:and development )?(?:cent(?:re|er)s?|institutes?|laborator(?:y|ies)|labs?)|laborator(?:y|ies)|storage (?:systems?|projects?|plants?|facility)|bess|energy storage|electroly[sz]ers?|(?:solar|wind|power|storage|hydro|pumped[- ]storage|renewable(?: energy)?|battery|bess|hybrid|transmission|mining|hydrogen|ammonia|lithium|nickel|graphite|recycling|pilot|greenfield|manufacturing|demonstration|commercial|flagship) projects?|substations?|interconnectors?|transmission lines?|gigafab|fabs?)\b`;

/** A paper that binds: what is signed between firms or states. */
export const DEED = String.raw`\b(?:mous?|memorand(?:um|a|ums) of (?:understanding|cooperation|agreement|collaboration|intent)|mocs?|letters? of intent|loi|term ?sheets?|heads of agreement|framework agreements?|definitive agreements?|binding agreements?|non-binding agreements?|(?:initial|preliminary|basic|formal|strategic|cooperation|collaboration|bilateral|master|partnership|tripartite|development|technical|research|joint development|long-term) (?:agreements?|pacts?|accords?|deals?)|agreements?|pacts?|accords?|deals?)\b`;

/** What a battery or energy firm makes and sells. */
export const PRODUCT = String.raw`\b(?:batter(?:y|ies)(?: cells?| packs?| modules?| systems?| storage| materials?)?|cells?|packs?|modules?|cathodes?(?: active)?(?: materials?)?|cam|anodes?(?: materials?)?|separators?|electrolytes?|graphite|lithium(?: hydroxide| carbonate)?|nickel(?: sulphate| sulfate)?|cobalt|rare earths?|magnets?|black mass|hydrogen|ammonia|methanol|power|electricity|energy|solar modules?|panels?|turbines?|electroly[sz]ers?|inverters?|transformers?|evs?|electric (?:vehicles?|cars?|buses|bus|scooters?|trucks?|two-wheelers?|three-wheelers?|suvs?|sedans?|hatchbacks?|vans?|bikes?|motorcycles?|tractors?)|suvs?|buses|vehicles?|motors?|chargers?|bess|energy storage(?: systems?)?|storage systems?|materials?|components?|equipment|copper foil|foil|steel|spodumene|concentrate|minerals?)\b`;

/** Words for a state's organs where no name is given. */
export const STATE_WORD = String.raw`(?:government|govt|ministr(?:y|ies)|ministers?|delegations?|officials?|authorit(?:y|ies)|cabinet|parliament|diet|congress|senate|president|premier|pm|administration|regulators?|lawmakers|governors?|chief minister|mayor|ambassador|embassy|diplomats?|envoys?|negotiators?|chancellor|secretary|treasury)`;

/** A team that travels for a state. */
export const DELEGATION = String.raw`\b(?:delegations?|mission|team|officials?|ministers?|prime minister|president|premier|pm|governor|mayor|envoys?|chancellor|secretary)\b`;

/** A rule, aim or scheme of a state. */
export const MEASURE = String.raw`\b(?:polic(?:y|ies)|schemes?|program(?:me|s|mes)?|targets?|goals?|rules?|norms?|regulations?|standards?|guidelines?|mandates?|missions?|bill|act|laws?|legislation|ordinance|roadmaps?|strateg(?:y|ies)|action plan|plan|framework|budget|incentives?|draft|obligations?|notification|decree|directive|ban|moratorium|freeze|codes?|rulebook|blueprint|white paper|master ?plan|trajector(?:y|ies)|passports?|permit(?:ting)? (?:rules?|system|regime)|amendments?|ordinances?|taxonomy|regime|requirements?|quality control orders?|certification|executive orders?|proclamation|gazette|basic plan|measures|waivers?|exemptions?|tax breaks?|floors?|thresholds?|criteria|specifications?|risk weights?|eligibility)\b|<programme>`;

/** Money that only a state or its bank gives. */
export const PUBLIC_AID = String.raw`\b(?:subsid(?:y|ies)|grants?|viability gap funding|vgf|state aid|bailouts?|tax credits?|capital subsidy|production[- ]linked incentives?|pli|fiscal incentives?|(?:yen|soft|sovereign|government|public|state|federal|concessional|low-interest|interest-free|zero-interest|preferential|official development assistance|oda) (?:loans?|funding|funds?|financing|finance|assistance|support|guarantees?|credit|aid|grants?|money)|loan guarantees?|budgetary (?:support|allocation)|incentive schemes?)\b|<programme>`;

/** What a public bank signs. */
export const BANK_LOAN = String.raw`\b(?:(?:loan|credit|financing|facility|guarantee|grant|funding|project finance) (?:agreements?|contracts?|pacts?|deals?|facilit(?:y|ies)|lines?|notes?)|loans?|lines? of credit|credit lines?|credits?|project financ(?:e|ing)|guarantees?)\b`;

/** The same money under any of its names; a firm's bank may be meant, so a state must be named beside it. */
export const AID = String.raw`\b(?:incentives?|outlay|aid|stimulus|rebates?|tax breaks?|concessional (?:loans?|finance|financing)|financial (?:assistance|support)|funding|financing|project finance|loans?|loan agreements?|credit lines?|lines? of credit|credit facilit(?:y|ies)|guarantees?|insurance cover|buyer's credit|(?:support|aid|rescue|relief|incentive) packages?|seed money)\b|${PUBLIC_AID}`;
