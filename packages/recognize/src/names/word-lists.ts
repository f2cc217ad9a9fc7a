const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms: whatever capitalized stands before one is a company. */
export const LEGAL = words(`
  ltd limited inc incorporated corp corporation co company llc llp plc lp gmbh ag se nv bv sa sas spa srl ab as asa oy oyj kk pte pvt private
  bhd berhad tbk pjsc jsc pt kgaa kg`);
/** Legal forms that are words too: alone they are no proof. */
export const LEGAL_WORDS = words('company private as se sa co pt ab ag lp kg spa');

/** What companies are called by: proof of one only after a proper name that is no common word. */
export const TRADES = words(`
  industries motors motor energy energies power powertech batteries battery technologies technology tech systems chemicals chemical materials
  metals minerals resources mining mines steel solar renewables electric electronics electricals automotive auto autotech mobility ventures
  capital partners holdings holding group enterprises international infrastructure infra logistics engineering products solutions labs laboratories
  pharmaceuticals semiconductors greentech cleantech biofuels petroleum refineries cement foods textiles textile airlines airways shipbuilding
  consultancy consultants advisors communications telecom insurance securities fudosan realty estate boshoku foundry forge recycling carbon
  graphite lithium cobalt nickel copper aluminium aluminum rubber tyres tires plastics polymers ceramics glass paper trading kogyo seiko
  seisakusho denki denko sangyo shoji kinzoku kagaku heavy innovations robotics aerospace construction constructions cables projects services
  builders developers investments finance consulting exports transmission distribution intelligence analytics climate shipping marine
  aviation petrochemicals petrochemical fertilizers fertilisers alloys steels magnets magnetics zinc titanium tungsten vanadium uranium manganese platinum storage cells cell packs foil foils film films separator separators electrolyte
  electrolytes anode cathode actives circular gridworks gridtech works machines tools coatings semi semicon advisers research insight insights ion
  recyclers refining smelting refinery nexus dynamics controls instruments windings magnet`);

/** Trades that few phrases end in but names: two plain words before one make a company ("Clean Energy Ventures"). */
export const SURE_TRADES = words('ventures holdings technologies laboratories enterprises motors industries');

/** What bodies are called by: "Kyoto University", "Central Electricity Authority". */
export const BODIES = words(`
  ministry department agency authority commission council committee corporation association federation confederation chamber chambers
  institute institution university college academy laboratory centre center foundation society alliance bank exchange trust fund board bureau
  directorate secretariat organization organisation consortium union office parliament observatory initiative tribunal survey service administration coalition`);

/** Bodies named by what follows: "Ministry of Power", "Bank of Thailand". */
export const BODIES_OF = words(`
  ministry department bank university institute federation association council centre center confederation directorate academy bureau
  chamber college society board commission organization organisation authority tribunal corporation agency exchange`);

/** Words that are not a name by themselves, however they are written. */
export const GENERIC = words(`
  clean green renewable renewables new global national international advanced electric energy power battery batteries lithium ion storage vehicle
  vehicles ev evs mobility solar wind hydrogen nuclear thermal hydro water gas oil coal steel metal metals mineral minerals mining industry
  industries industrial manufacturing technology technologies tech digital smart future strategic joint working task expert high level special economic
  zone district floor tower building group company firm private public limited state central federal union regional local city urban rural first second third north south
  east west northern southern eastern western upper lower greater general supreme high prime minister president chief executive officer managing
  director chairman chairperson vice senior foreign home finance financial trade commerce commercial investment development research
  science innovation environment climate carbon critical rare earth supply chain value plant factory project projects park hub unit cell cells
  cathode anode material materials chemical chemicals product products solution solutions system systems service services business market
  markets capital partner partners partnership cooperation agreement initiative programme program scheme mission policy act bill law plan
  strategy summit forum conference dialogue meeting expo show week day report review news times daily post journal press media world our
  this that these those its their his her your my all some many most more both each every another other own leading top major large small big
  total annual monthly quarterly fiscal year quarter half january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday two three four five six seven eight nine ten us uk automotive auto motor motors car
  cars truck trucks bus buses two-wheeler wheeler grid infrastructure engineering electronics semiconductor semiconductors recycling swapping charging
  station stations network chemistry gigafactory data information communication security defence defense health education labour labor transport
  heavy light human social safety standard standards tax customs revenue budget exim export import free open early stage seed growth
  acquisition merger sale order contract tender auction bid offer deal stake share shares equity debt loan grant bond bonds
  startup start-up joint-venture mou memorandum understanding letter intent cabinet committee government governments administration bilateral multilateral interior homeland house senate services human`);

/** Words a name never begins or ends with. */
export const STOPWORDS = words(`
  the a an in on at for by with from to of and or but nor so yet as if while when where which who whom whose that this these those its their his her
  our your my it they he she we you i is are was were be been being has have had do does did will would can could may might shall should must not no
  also however meanwhile moreover according after before since until during under over between among against about around across through
  into onto upon within without per via than then there here what why how both either neither each every such same other another more most
  earlier later now today der das eine einem einen les une el los yesterday tomorrow recently previously currently last next first finally separately together once only even still
  despite besides following including based given like unlike because although though whether amid ahead beyond inside outside toward towards
  said says say tell told adds added mr mrs ms dr shri smt sri prof sir`);

/** Before a person's name. */
export const HONORIFICS = words(`
  mr mrs ms dr shri smt sri prof professor sir lord lady san minister president premier chairman chairwoman chairperson ceo cfo coo cto founder
  co-founder director secretary ambassador governor senator analyst spokesman spokeswoman spokesperson chief officer executive engineer
  scientist researcher author economist`);

const COMPANY_NOUNS = words(`
  startup start-up firm company maker manufacturer developer supplier carmaker automaker miner refiner recycler utility conglomerate
  subsidiary affiliate giant trader insurer lender brokerage consultancy chipmaker cellmaker
  steelmaker shipbuilder explorer watchdog regulator agency fund association airline retailer wholesaler parent heavyweight unicorn bourse smelter
  generator`);

/** Nouns that people are called by too: the name of a company follows only where a technology or a country stands before them. */
export const LOOSE_COMPANY_NOUNS = words(`
  producer provider partner venture aggregator rival specialist operator integrator contractor arm affiliate group investor backer broker major`);

/** True for a noun that the name of a company follows: "startup X", "battery maker X". */
export const isCompanyNoun = (norm: string): boolean =>
  COMPANY_NOUNS.has(norm) || LOOSE_COMPANY_NOUNS.has(norm) || norm.endsWith('maker') || norm.endsWith('makers');

/** Titles between a company noun and a person: "company president X". */
export const TITLES = words(`
  president chairman chairwoman ceo cfo coo cto md chief managing executive vice senior deputy director founder co-founder minister secretary
  ambassador official spokesman spokesperson head general manager officer engineer prime`);

/** Family names that are company or place names too: after a given name they are people. */
export const SURNAMES = words(`
  suzuki honda tata adani mahindra bajaj jindal birla kirloskar ford bosch nomura isuzu mitsui ishikawa yamaguchi miyazaki chiba okayama nagano
  akita toyama kagawa oita nara fukui gunma kobe sendai kanda saga shimane morrow daikin siemens daimler benz musk vedanta torrent continental
  brookfield sakai hamamatsu yamagata fukushima iwaki kasai kurashiki himeji eicher solvay ambani`);

/** Given names that are country or place names too: before a family name they are people. */
export const GIVEN_NAMES = words('jordan chad georgia israel paris sydney austin florence savannah virginia carolina india kenya');

/** What ministries are for, as the press writes it: "industry ministry", "heavy industries ministry". */
export const PORTFOLIOS = words(`
  industry economy trade commerce finance foreign defence defense environment energy power mines mining transport heavy-industries heavy-industry external-affairs agriculture labour labor interior health education science telecom coal steel petroleum infrastructure land`);
