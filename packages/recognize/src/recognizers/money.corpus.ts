/** Sentences with the amounts they tell, in the words of `figuresOf`. */
const positives: readonly (readonly [string, readonly string[]])[] = [
  // South African press: spaces set thousands apart, commas the decimals
  [
    'The utility owes R12 500 million, copper fetched $10 300/t and the loan is R1,25-billion.',
    ['R12 500 million = ZAR 12.5bn', '$10 300 = USD 10300 /t', 'R1,25-billion = ZAR 1.25bn'],
  ],
  // Letters for a currency, glued to their amount
  [
    'W346.8 billion from Seoul, W500bn from Busan, P150 billion from Manila and KSh116 billion (Sh7.9 billion so far).',
    [
      'W346.8 billion = KRW 346.8bn',
      'W500bn = KRW 500bn',
      'P150 billion = PHP 150bn',
      'KSh116 billion = KES 116bn',
      'Sh7.9 billion = KES 7.9bn',
    ],
  ],
  [
    'The order is worth W527b, the plan W6.5tr; Nigeria needs N450 billion and sells at N225/kWh, the truck costs R849,900 and its power R512/MWh.',
    [
      'W527b = KRW 527bn',
      'W6.5tr = KRW 6.5tn',
      'N450 billion = NGN 450bn',
      'N225 = NGN 225 /kWh',
      'R849,900 = ZAR 849900',
      'R512 = ZAR 512 /MWh',
    ],
  ],
  [
    'Lithium stood at Yn65,000/t while Three Gorges spent Yn3.8 billion; Israel paid NIS 165.',
    ['Yn65,000 = CNY 65000 /t', 'Yn3.8 billion = CNY 3.8bn', 'NIS 165 = ILS 165'],
  ],
  // Indian wire and business press
  ['The board cleared an outlay of Rs 4,200 crore for the cell line.', ['Rs 4,200 crore = INR 42bn']],
  ['Rs.9,870 crore will go into two phases, the firm told exchanges.', ['Rs.9,870 crore = INR 98.7bn']],
  ['It has sought ₹1.2 lakh crore over the plan period.', ['₹1.2 lakh crore = INR 1.2tn']],
  ['The bidder deposited Rs 2,45,60,000 as earnest money.', ['Rs 2,45,60,000 = INR 24.56m']],
  ['PAT came in at Rs 312.4 cr against Rs 287 cr a year before.', ['Rs 312.4 cr = INR 3.124bn', 'Rs 287 cr = INR 2.87bn']],
  ['The subsidy is capped at Rs 10 lakh per bus.', ['Rs 10 lakh = INR 1m /bus']],
  [
    'Tariffs settled between Rs 2.11 lakh and Rs 2.24 lakh per MW per month.',
    ['Rs 2.11 lakh and Rs 2.24 lakh = INR 211000..224000 /MW/month'],
  ],
  ['Power will be sold at Rs 3.32 per unit for 25 years.', ['Rs 3.32 = INR 3.32 /unit']],
  ['The winning quote was INR 2.86/kWh.', ['INR 2.86 = INR 2.86 /kWh']],
  ['Every beneficiary must put in ₹225 crore per GWh.', ['₹225 crore = INR 2.25bn /GWh']],
  ['A Rs 18,100-crore incentive was split three ways.', ['Rs 18,100-crore = INR 181bn']],
  ['Viability funding of 27 lakh rupees a MWh was approved.', ['27 lakh rupees = INR 2.7m /MWh']],
  ['Land at Rs 5 L an acre and a fee of Rs 7.4L were agreed.', ['Rs 5 L = INR 500000 /acre', 'Rs 7.4L = INR 740000']],
  ['Rs100cr of debt is due; INR7.4 crore was repaid.', ['Rs100cr = INR 1bn', 'INR7.4 crore = INR 74m']],
  ['Half a crore rupees went on the pilot.', ['Half a crore rupees = INR 5m']],
  ['The charge is 45 paise a unit.', ['45 paise = INR 0.45 /unit']],
  ['Capex of INR crore 1,250 is spread over three years.', ['INR crore 1,250 = INR 12.5bn']],
  // Bounds
  ['The State will lend up to Rs 600 crore and no more than $40 million.', ['Rs 600 crore = INR ≤6bn', '$40 million = USD ≤40m']],
  ['At least 120 billion yen and more than €3 billion are on the table.', ['120 billion yen = JPY ≥120bn', '€3 billion = EUR >3bn']],
  ['Nearly $1 billion was spent, just under £800m of it abroad.', ['$1 billion = USD <~1bn', '£800m = GBP <~800m']],
  ['Costs will exceed Rs 1,000 crore, against under $200 million planned.', ['Rs 1,000 crore = INR >10bn', '$200 million = USD <200m']],
  ['An estimated ¥70bn, or around half, is insured.', ['¥70bn = JPY ~70bn']],
  ['The firm is worth upwards of $5bn; it sought $500 million or more.', ['$5bn = USD >5bn', '$500 million = USD ≥500m']],
  ['The fund has drawn a $2 billion-plus pledge and ₹900 crore-odd in cash.', ['$2 billion = USD >2bn', '₹900 crore = INR ~9bn']],
  ['The panel approved a line under Rs 18,100-crore PLI scheme.', ['Rs 18,100-crore = INR 181bn']],
  ['Both sides are in a dispute over $2 billion in unpaid bills.', ['$2 billion = USD 2bn']],
  // Spans of values
  ['The partners may invest ¥40-50 billion in the plant.', ['¥40-50 billion = JPY 40bn..50bn']],
  ['It will cost Rs 2,500 crore to Rs 3,000 crore.', ['Rs 2,500 crore to Rs 3,000 crore = INR 25bn..30bn']],
  [
    'Deals of $100-400 million, or 20 to 30 million euros each, are usual.',
    ['$100-400 million = USD 100m..400m', '20 to 30 million euros = EUR 20m..30m /each'],
  ],
  ['Packs sell for between $95 and $110 a kWh.', ['$95 and $110 = USD 95..110 /kWh']],
  ['Bids ranged from A$80 million to A$95 million.', ['A$80 million to A$95 million = AUD 80m..95m']],
  ['Prices of $900,000 to $1 million were quoted.', ['$900,000 to $1 million = USD 900000..1m']],
  ['They gave $5 to 10 companies in the valley.', ['$5 = USD 5']],
  // Changes
  ['It cut the budget by $300 million to under $2 billion.', ['$300 million = USD 300m (difference)', '$2 billion = USD <2bn (final)']],
  [
    'Tokyo raised the goal from 5 trillion yen to 10 trillion yen.',
    ['5 trillion yen = JPY 5tn (initial)', '10 trillion yen = JPY 10tn (final)'],
  ],
  ['The subsidy falls to ₹5,000/kWh from ₹10,000/kWh.', ['₹5,000 = INR 5000 /kWh (final)', '₹10,000 = INR 10000 /kWh (initial)']],
  ['Copper was at $9,500 a tonne, up $45.', ['$9,500 = USD 9500 /t', '$45 = USD 45 (difference)']],
  // Japanese and other Asian press
  ['JPY 55.7 billion of a JPY153.3bn project is public money.', ['JPY 55.7 billion = JPY 55.7bn', 'JPY153.3bn = JPY 153.3bn']],
  ['A trillion-yen fund is planned, six times the one-yen bid.', ['A trillion-yen = JPY 1tn', 'one-yen = JPY 1']],
  ['政府は最大3,500億円を補助する。', ['3,500億円 = JPY ≤350bn']],
  ['投資額は約1兆2000億円、うち百万円は手付金。', ['1兆2000億円 = JPY ~1.2tn', '百万円 = JPY 1m']],
  ['総額２億4000万ドル、500億ルピー以上を見込む。', ['２億4000万ドル = USD 240m', '500億ルピー = INR ≥50bn']],
  ['1kWh当たり10万円、または3〜5億円。', ['10万円 = JPY 100000 /kWh', '3〜5億円 = JPY 300m..500m']],
  [
    'Lithium carbonate fell to 61,900 yuan per tonne; ¥400 a tonne was knocked off overnight.',
    ['61,900 yuan = CNY 61900 /t (final)', '¥400 = CNY 400 /t'],
  ],
  ['RMB 3.2 billion and 500 million Chinese yuan were raised.', ['RMB 3.2 billion = CNY 3.2bn', '500 million Chinese yuan = CNY 500m']],
  ['The 6.3-trillion-won complex won 40 billion won in tax relief.', ['6.3-trillion-won = KRW 6.3tn', '40 billion won = KRW 40bn']],
  [
    'NT$5 billion, S$1.2bn and HK$35.7 billion were placed.',
    ['NT$5 billion = TWD 5bn', 'S$1.2bn = SGD 1.2bn', 'HK$35.7 billion = HKD 35.7bn'],
  ],
  // US, UK, Australian and European press
  ['The $303.5 million guarantee follows a $2.4B loan.', ['$303.5 million = USD 303.5m', '$2.4B = USD 2.4bn']],
  ['US$80-$100 per kWh is the target; the U.S. $7,500 credit ends.', ['US$80-$100 = USD 80..100 /kWh', 'U.S. $7,500 = USD 7500']],
  [
    'USD34.6 million was paid in cash, 12 million US dollars in shares.',
    ['USD34.6 million = USD 34.6m', '12 million US dollars = USD 12m'],
  ],
  ['Spodumene fetched $US3256 a tonne and A$185 million came from Canberra.', ['$US3256 = USD 3256 /t', 'A$185 million = AUD 185m']],
  ['Ministers hailed a £4bn pledge and 500 million pounds of public funding.', ['£4bn = GBP 4bn', '500 million pounds = GBP 500m']],
  ['Gas was at 81p a therm and the tariff at 5.2 cents per kWh.', ['81p = GBP 0.81 /therm', '5.2 cents = USD 0.052 /kWh']],
  [
    '€500m from the bank, 12.5 million Swiss francs and SEK 1.4bn came in.',
    ['€500m = EUR 500m', '12.5 million Swiss francs = CHF 12.5m', 'SEK 1.4bn = SEK 1.4bn'],
  ],
  ['Eskom took R9.5 billion while Brazil weighed R$10 billion.', ['R9.5 billion = ZAR 9.5bn', 'R$10 billion = BRL 10bn']],
  ['Losses came to 30 MUSD and 120 MEUR.', ['30 MUSD = USD 30m', '120 MEUR = EUR 120m']],
  ['Shares closed at $12.40, a 12-cent-a-share dividend aside.', ['$12.40 = USD 12.4', '12-cent = USD 0.12 /share']],
  ['It paid 75 USD million, then $10 AUD more.', ['75 USD million = USD 75m', '$10 AUD = AUD 10']],
  ['The toll is 3 dollars 50 cents.', ['3 dollars 50 cents = USD 3.5']],
  ['Workers get $25k each and £95k per MW-year is earned.', ['$25k = USD 25000 /each', '£95k = GBP 95000 /MW']],
  [
    'A quarter of a billion dollars and two and a half million euros were lost.',
    ['A quarter of a billion dollars = USD 250m', 'two and a half million euros = EUR 2.5m'],
  ],
  ['Committed: \\$2.4 billion.', ['$2.4 billion = USD 2.4bn']],
  ['Sales were $1.17 billion a year earlier.', ['$1.17 billion = USD 1.17bn']],
  ['Prices spanned from €0.0674/kWh to €0.0745/kWh.', ['€0.0674/kWh to €0.0745 = EUR 0.0674..0.0745 /kWh']],
  ['The loan has a maximum value of USD 5 billion.', ['USD 5 billion = USD ≤5bn']],
  ['Maximum subsidy: JPY 0.6 billion.', ['JPY 0.6 billion = JPY ≤600m']],
  ['Honda <7267> and GS Yuasa <6674> 158.7 billion yen in all.', ['158.7 billion yen = JPY 158.7bn']],
  ['Tokyo To Back Cells With ¥24.6 Bil. In Aid; $3 Mil. To Go To A Lab', ['¥24.6 Bil = JPY 24.6bn', '$3 Mil = USD 3m']],
  ['150億円を超える部分は対象外。投資額は650億フォリント。', ['150億円 = JPY >15bn', '650億フォリント = HUF 65bn']],
];

const negatives: readonly string[] = [
  'A P90 a year yield, N95 per piece masks and R32 per unit refrigerant were compared on the N7.',
  'The CR2032 coin and the A123 pack use LFP.',
  'The company won 5 contracts, then won 500 million more; COP30 papers cite it.',
  'All 70 of us met at Rs office no. 5.',
  'NIO 3 and AMD 9700 are products; TRY 5 of them.',
  'A multibillion-dollar deal is worth hundreds of millions of dollars.',
  'The cell weighs 22 pounds and 300 pounds of lithium is needed.',
  'A 1,000-pound battery was lifted.',
  'Sales crossed the 1.6 million mark in real terms.',
  'The yen fell against the dollar; rupees were steady.',
  '($1 = 149.20 yen)',
  'The IR 2024 report and R134a were cited.',
  'It rose 5 per cent in 2025.',
  'Silica gel 500 and top 10 lists.',
  '数億円規模の投資となる。',
  'In May 12 firms signed; SDG 7 was named.',
];

export const MONEY_CORPUS = { positives, negatives };
