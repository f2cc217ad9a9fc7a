/** A currency's name: its code by nation where several nations share the name, the usual one first. */
export interface CurrencyName {
  readonly code: string;
  /** Standing without its nation it could be another's. */
  readonly shared: boolean;
  readonly nations: Readonly<Record<string, string>>;
  /** Also an ordinary word ("won", "real"): counts only after a number with a magnitude or thousands. */
  readonly word: boolean;
}

const own = (code: string, word = false): CurrencyName => ({ code, shared: false, nations: {}, word });
const shared = (code: string, nations: Readonly<Record<string, string>>, word = false): CurrencyName => ({
  code,
  shared: true,
  nations,
  word,
});

const DOLLAR = shared('USD', {
  us: 'USD',
  american: 'USD',
  australian: 'AUD',
  aussie: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  singaporean: 'SGD',
  'hong kong': 'HKD',
  'new zealand': 'NZD',
  taiwan: 'TWD',
  taiwanese: 'TWD',
  'new taiwan': 'TWD',
  namibian: 'NAD',
  fijian: 'FJD',
  jamaican: 'JMD',
  brunei: 'BND',
});
const RUPEE = {
  ...shared('INR', {
    indian: 'INR',
    pakistani: 'PKR',
    pakistan: 'PKR',
    'sri lankan': 'LKR',
    'sri lanka': 'LKR',
    nepalese: 'NPR',
    nepali: 'NPR',
    mauritian: 'MUR',
  }),
  shared: false,
};
const FRANC = shared('CHF', {
  swiss: 'CHF',
  french: 'FRF',
  belgian: 'BEF',
  cfa: 'XOF',
  congolese: 'CDF',
  rwandan: 'RWF',
  guinean: 'GNF',
  pacific: 'XPF',
});
const PESO = shared('MXN', {
  mexican: 'MXN',
  philippine: 'PHP',
  chilean: 'CLP',
  colombian: 'COP',
  argentine: 'ARS',
  argentinian: 'ARS',
  uruguayan: 'UYU',
  dominican: 'DOP',
  cuban: 'CUP',
});
const POUND = {
  ...shared('GBP', { british: 'GBP', uk: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG', irish: 'IEP' }),
  shared: false,
};
const KRONE = shared('NOK', { norwegian: 'NOK', danish: 'DKK' });
const KRONA = shared('SEK', { swedish: 'SEK', icelandic: 'ISK' });
const DINAR = shared('KWD', {
  kuwaiti: 'KWD',
  jordanian: 'JOD',
  iraqi: 'IQD',
  bahraini: 'BHD',
  serbian: 'RSD',
  tunisian: 'TND',
  algerian: 'DZD',
  libyan: 'LYD',
});
const DIRHAM = { ...shared('AED', { uae: 'AED', emirati: 'AED', moroccan: 'MAD' }), shared: false };
const RIYAL = shared('SAR', { saudi: 'SAR', qatari: 'QAR', omani: 'OMR', iranian: 'IRR', yemeni: 'YER' });
const LIRA = { ...shared('TRY', { turkish: 'TRY', italian: 'ITL', lebanese: 'LBP' }), shared: false };
const ROUBLE = { ...shared('RUB', { russian: 'RUB', belarusian: 'BYN' }), shared: false };
const SHILLING = shared('KES', { kenyan: 'KES', tanzanian: 'TZS', ugandan: 'UGX', somali: 'SOS', austrian: 'ATS' });
const MARK = shared('DEM', { german: 'DEM', deutsche: 'DEM', finnish: 'FIM', convertible: 'BAM' }, true);

/** Currency names as English writes them after a number. */
export const NAMES: ReadonlyMap<string, CurrencyName> = new Map<string, CurrencyName>([
  ['dollar', DOLLAR],
  ['dollars', DOLLAR],
  ['greenbacks', own('USD')],
  ['rupee', RUPEE],
  ['rupees', RUPEE],
  ['rs', RUPEE],
  ['ரூ', own('LKR')],
  ['රු', own('LKR')],
  ['yen', own('JPY')],
  ['yuan', own('CNY')],
  ['renminbi', own('CNY')],
  ['kuai', own('CNY')],
  ['won', own('KRW', true)],
  ['euro', own('EUR')],
  ['euros', own('EUR')],
  ['pound', POUND],
  ['pounds', POUND],
  ['franc', FRANC],
  ['francs', FRANC],
  ['peso', PESO],
  ['pesos', PESO],
  ['krone', KRONE],
  ['kroner', KRONE],
  ['krona', KRONA],
  ['kronor', KRONA],
  ['dinar', DINAR],
  ['dinars', DINAR],
  ['dirham', DIRHAM],
  ['dirhams', DIRHAM],
  ['riyal', RIYAL],
  ['riyals', RIYAL],
  ['rial', RIYAL],
  ['rials', RIYAL],
  ['lira', LIRA],
  ['liras', LIRA],
  ['lire', LIRA],
  ['rouble', ROUBLE],
  ['roubles', ROUBLE],
  ['ruble', ROUBLE],
  ['rubles', ROUBLE],
  ['shilling', SHILLING],
  ['shillings', SHILLING],
  ['marks', MARK],
  ['ringgit', own('MYR')],
  ['baht', own('THB')],
  ['dong', own('VND', true)],
  ['rupiah', own('IDR')],
  ['real', own('BRL', true)],
  ['reais', own('BRL')],
  ['rand', own('ZAR', true)],
  ['shekel', own('ILS')],
  ['shekels', own('ILS')],
  ['zloty', own('PLN')],
  ['zlotys', own('PLN')],
  ['forint', own('HUF')],
  ['forints', own('HUF')],
  ['koruna', own('CZK')],
  ['korunas', own('CZK')],
  ['taka', own('BDT')],
  ['kyat', own('MMK')],
  ['kyats', own('MMK')],
  ['naira', own('NGN')],
  ['cedi', own('GHS')],
  ['cedis', own('GHS')],
  ['tenge', own('KZT')],
  ['hryvnia', own('UAH')],
  ['hryvnias', own('UAH')],
  ['birr', own('ETB')],
  ['soles', own('PEN')],
  ['lari', own('GEL')],
  ['tugrik', own('MNT')],
  ['tugriks', own('MNT')],
  ['kip', own('LAK', true)],
  ['riel', own('KHR')],
  ['ngultrum', own('BTN')],
  ['markka', own('FIM')],
  ['guilder', own('NLG')],
  ['guilders', own('NLG')],
  ['peseta', own('ESP')],
  ['pesetas', own('ESP')],
  ['escudos', own('PTE')],
  ['drachmas', own('GRD')],
  ['lei', own('RON', true)],
  ['leva', own('BGN')],
  ['bitcoin', own('XBT')],
  ['bitcoins', own('XBT')],
]);

/** Hundredths, and what they are hundredths of. */
export const CENTS: ReadonlyMap<string, { readonly code: string; readonly factor: number }> = new Map([
  ['cent', { code: 'USD', factor: 0.01 }],
  ['cents', { code: 'USD', factor: 0.01 }],
  ['¢', { code: 'USD', factor: 0.01 }],
  ['pence', { code: 'GBP', factor: 0.01 }],
  ['penny', { code: 'GBP', factor: 0.01 }],
  ['paise', { code: 'INR', factor: 0.01 }],
  ['paisa', { code: 'INR', factor: 0.01 }],
  ['satoshi', { code: 'XBT', factor: 1e-8 }],
  ['satoshis', { code: 'XBT', factor: 1e-8 }],
]);

/** Every word that may stand between a number and a currency's name to say whose it is: "hong", "kong", "swiss". */
export const NATION_WORDS: ReadonlySet<string> = new Set([
  'japanese',
  'chinese',
  'korean',
  'south',
  'thai',
  'malaysian',
  'indonesian',
  'vietnamese',
  'brazilian',
  'african',
  'polish',
  'dutch',
  'spanish',
  'finnish',
  'israeli',
  'hungarian',
  'czech',
  'bangladeshi',
  ...[...NAMES.values()].flatMap((name) => Object.keys(name.nations)).flatMap((nation) => nation.split(' ')),
]);
