/** Amounts told in two currencies, in the words of `figuresOf`: what restates another names it after "=". */
export const EQUIVALENCE_CORPUS: readonly (readonly [string, readonly string[]])[] = [
  ['Up to ¥350 billion (around $2.4 billion) is set aside.', ['¥350 billion = JPY ≤350bn', '$2.4 billion = USD ~2.4bn = ¥350 billion']],
  [
    'It will put in 30 billion yen, or roughly $200 million, by May.',
    ['30 billion yen = JPY 30bn', '$200 million = USD ~200m = 30 billion yen'],
  ],
  ['A loan of ¥60.5 billion, around $405 million, was signed.', ['¥60.5 billion = JPY 60.5bn', '$405 million = USD ~405m = ¥60.5 billion']],
  ['Rs 4,350 crore [$500 million] goes to cells.', ['Rs 4,350 crore = INR 43.5bn', '$500 million = USD 500m = Rs 4,350 crore']],
  [
    'Tokyo pledged ¥10 trillion (about ₹5.8 lakh crore) for India.',
    ['¥10 trillion = JPY 10tn', '₹5.8 lakh crore = INR ~5.8tn = ¥10 trillion'],
  ],
  [
    'It cost ¥10 trillion ($67 billion, €57 billion).',
    ['¥10 trillion = JPY 10tn', '$67 billion = USD 67bn = ¥10 trillion', '€57 billion = EUR 57bn = ¥10 trillion'],
  ],
  [
    'Spending of $100-400 million (₹870–3,480 crore) is likely.',
    ['$100-400 million = USD 100m..400m', '₹870–3,480 crore = INR 8.7bn..34.8bn = $100-400 million'],
  ],
  ['The tariff is Rs 3.52/kWh (US$0.041).', ['Rs 3.52 = INR 3.52 /kWh', 'US$0.041 = USD 0.041 = Rs 3.52']],
  ['Prices fell to CNY 71,000/t ($10,000/t).', ['CNY 71,000 = CNY 71000 /t (final)', '$10,000 = USD 10000 /t = CNY 71,000']],
  ['It offered ¥30 billion in subsidies ($200 million) to makers.', ['¥30 billion = JPY 30bn', '$200 million = USD 200m = ¥30 billion']],
  ['最大100億ドル（約1兆5千億円）を投じる。', ['100億ドル = USD ≤10bn', '1兆5千億円 = JPY ~1.5tn = 100億ドル']],
  ['投資額は139億ドル、日本円でおよそ2兆1000億円。', ['139億ドル = USD 13.9bn', '2兆1000億円 = JPY ~2.1tn = 139億ドル']],
  // The rate says whose sign it is
  ['The maker raised ¥3.55 billion ($500 million) at home.', ['¥3.55 billion = CNY 3.55bn ?', '$500 million = USD 500m = ¥3.55 billion']],
  ['Ore sold at $US3256 ($4949) a tonne.', ['$US3256 = USD 3256 /t', '$4949 = AUD 4949 /t = $US3256 ?']],
  [
    'Profit falls to ¥200 billion ($1.33 billion) on Chinese sales, revenue to ¥7.90 trillion.',
    ['¥200 billion = JPY 200bn (final) ?', '$1.33 billion = USD 1.33bn = ¥200 billion', '¥7.90 trillion = JPY 7.9tn ?'],
  ],
  // Out by more than a quarter: not one amount
  ['It spent ¥350 billion ($9.4 billion) there.', ['¥350 billion = JPY 350bn', '$9.4 billion = USD 9.4bn ??']],
  ['The bank lent Rs 100 crore, or about $90 million.', ['Rs 100 crore = INR 1bn', '$90 million = USD ~90m ??']],
  // Two amounts
  ['It got ¥350 billion and $2.4 billion.', ['¥350 billion = JPY 350bn', '$2.4 billion = USD 2.4bn']],
  ['Sales were $2.4 billion ($2.1 billion a year ago).', ['$2.4 billion = USD 2.4bn', '$2.1 billion = USD 2.1bn']],
  ['Japan gave ¥30 billion. (The EU gave €200 million.)', ['¥30 billion = JPY 30bn', '€200 million = EUR 200m']],
  ['It paid ¥30 billion to buy a plant in Osaka ($5 million is in escrow).', ['¥30 billion = JPY 30bn', '$5 million = USD 5m']],
  [
    'They bid £500 million, €700 million and Rs 90 crore.',
    ['£500 million = GBP 500m', '€700 million = EUR 700m', 'Rs 90 crore = INR 900m'],
  ],
  ['It is Rs 500 crore (up from Rs 300 crore).', ['Rs 500 crore = INR 5bn', 'Rs 300 crore = INR 3bn (initial)']],
  ['From ¥5 billion it went to $40 million.', ['¥5 billion = JPY 5bn', '$40 million = USD 40m (final)']],
  ['Duty of Rs 5 per kg ($2 million a year in all).', ['Rs 5 = INR 5 /kg', '$2 million = USD 2m /year ??']],
];
