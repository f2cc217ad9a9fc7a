/** What an organization is to a report, told by its name. */
export type Nature = 'firm' | 'state' | 'bank' | 'bloc' | 'press';

const STATE =
  /\b(?:ministry|ministries|minister|government|govt|department|commission|committee|cabinet|authority|agency|administration|council|parliament|diet|senate|congress|bureau|treasury|secretariat|directorate|embassy|prime minister's office|pmo|niti aayog|meti|mnre|mhi|mofa|meity|dpiit|dgtr|dgft|cerc|serc|cea|fda|epa|doe|nedo|new energy and industrial technology|organization for metals and energy|board of (?!directors)|customs|geological survey|state council|county|prefecture|municipality|jogmec|jetro|white house|european union|central bank|reserve bank|bank of japan|people's bank of china|federal reserve|bank of korea|tribunal|supreme court|high court)\b/i;

const PUBLIC_BANK =
  /\b(?:jbic|jica|nexi|adb|aiib|ebrd|eib|ifc|kfw|dfc|ireda|sidbi|nabfid|pfc|rec limited|rec ltd|sbi|state bank of india|imf|world bank|asian development bank|european investment bank|development bank|export-import bank|kdb|korea development|k-sure|kexim|bndes|china development bank|sinosure|export finance|clean energy finance|export development canada|ukef|fmo|proparco|bpifrance|cassa depositi|sace|nordic investment bank|state bank for|exim bank|bank for international cooperation|international cooperation agency|export and investment insurance|power finance corporation|green climate fund|clean technology fund|stabili[sz]ation fund|guarantee fund|innovation fund|recovery fund|climate investment funds?|national debt office|debt office|national wealth fund|infrastructure bank|investment fund for developing)\b/i;

const PRESS =
  /\b(?:reuters|bloomberg(?!nef)|nikkei|kyodo|pti|press trust|ani|asian news international|ians|indo-asian news|afp|agence france-presse|associated press|xinhua|yonhap|jiji|nhk|cnbc|et ?now|bbc|cnn|financial times|wall street journal|new york times|economic times|business standard|mint|hindu|businessline|moneycontrol|mercom|electrek|argus|platts|s&p global commodity|fastmarkets|benchmark mineral|bloombergnef|bnef|wood mackenzie|woodmac|rystad|sne research|trendforce|crisil|icra|care ?edge|india ratings|moody's|fitch|gartner|mckinsey|deloitte|kpmg|pwc|ieefa|ember|jmk research|counterpoint|adamas|goldman sachs|morgan stanley|jefferies|nomura|citi(?:group)?|ubs|hsbc|jp ?morgan|twitter|linkedin|youtube|facebook)\b/i;

function told(name: string): Nature {
  if (PUBLIC_BANK.test(name)) return 'bank';
  if (PRESS.test(name)) return 'press';
  return STATE.test(name) ? 'state' : 'firm';
}

/** Names whose nature is kept: an article names the same ones again and again. */
const MOST = 5_000;
const KNOWN = new Map<string, Nature>();

/** What the lexicon says of organizations whose names say otherwise, by their ids. */
export type Natures = ReadonlyMap<string, Nature>;

/** What an organization is: what is known of it, else what its name says. */
export const natureOf = ({ id, name }: { readonly id: string | null; readonly name: string }, natures: Natures): Nature =>
  (id === null ? undefined : natures.get(id)) ?? natureByName(name);

/** Research houses and newspapers are cited, and act only in their own market figures. Banks that lend for a state come before ministries. */
export function natureByName(name: string): Nature {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const nature = told(name);
  if (KNOWN.size < MOST) KNOWN.set(name, nature);
  return nature;
}

/** A state for the needs of kinds: an organ of one, a bank of one, or a bloc of several. */
export const isState = (nature: Nature): boolean => nature === 'state' || nature === 'bank' || nature === 'bloc';
