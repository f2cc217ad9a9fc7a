/** ISO 4217 codes in use, with the fund and metal codes left out. */
const CODES =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';

/** Codes of replaced currencies that older texts still name. */
const FORMER = 'ATS BEF DEM ESP FIM FRF GRD HRK IEP ITL NLG PTE ZWL';

/** Words traders write as codes, and the ISO code they mean. XBT is the usual code of bitcoin, which has none in ISO 4217. */
const TRADE_NAMES: readonly (readonly [string, string])[] = [
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['ntd', 'TWD'],
  ['btc', 'XBT'],
];

/** Codes read in any case, beside any number. */
const COMMON = new Set('usd eur gbp jpy inr cny rmb cnh aud cad sgd hkd krw twd ntd chf nzd mxn btc'.split(' '));

/** Codes that are also words, names of firms or abbreviations of something else (COP30, NIO, SDG 7): only beside an amount that is surely money. */
const WORDLIKE = new Set(
  'all amd ang bam bob cad cop cup cve cdf dop gel gip isk lak mad mga mop mur nio pen pln ron scr sdg sos ssp svc tmt top try wst'.split(
    ' ',
  ),
);

const BY_CODE: ReadonlyMap<string, string> = new Map([
  ...`${CODES} ${FORMER}`.split(' ').map((code) => [code.toLowerCase(), code] as const),
  ...TRADE_NAMES,
]);

/** The ISO code a word stands for beside a number, or null. `upper`: the text has it in capitals; `money`: the number is hardly anything but an amount of money. */
export function codeOf(word: string, upper: boolean, money: () => boolean): string | null {
  const code = BY_CODE.get(word);
  if (code === undefined) return null;
  if (COMMON.has(word) && (word !== 'cad' || upper)) return code;
  return upper && (!WORDLIKE.has(word) || money()) ? code : null;
}

/** "MUSD", "MEUR": a common code with its million in front. */
export function millionCodeOf(word: string): string | null {
  if (word.length !== 4 || !word.startsWith('m')) return null;
  const code = word.slice(1);
  return COMMON.has(code) || code === 'sek' || code === 'nok' || code === 'dkk' ? (BY_CODE.get(code) ?? null) : null;
}
