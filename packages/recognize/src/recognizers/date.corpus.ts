type Row = readonly [text: string, published: string | null, expected: readonly string[]];

/** Sentences, the day they were published, and the dates they tell in the words of `figuresOf`. */
const positives: readonly Row[] = [
  // Days
  [
    'TOKYO, July 3 (Kyodo) -- The ministry said Thursday it had agreed.',
    '2025-07-03',
    ['July 3 = 2025-07-03 day', 'Thursday = 2025-07-03 day'],
  ],
  [
    'The pact was signed on 5th December, 2025 and filed on 10/02/2026.',
    '2026-03-10',
    ['5th December, 2025 = 2025-12-05 day', '10/02/2026 = 2026-02-10 day'],
  ],
  ['Bids close on 15-Aug-2025, the hearing is on 29.8.2025.', '2025-07-01', ['15-Aug-2025 = 2025-08-15 day', '29.8.2025 = 2025-08-29 day']],
  [
    'The leaders will meet on August 29 and sign next month.',
    '2025-08-25',
    ['August 29 = 2025-08-29 day', 'next month = 2025-09-01..2025-09-30 month'],
  ],
  [
    'Updated 2025-07-03; first posted Tuesday, 1 July 2025.',
    '2025-07-03',
    ['2025-07-03 = 2025-07-03 day', 'Tuesday, 1 July 2025 = 2025-07-01 day'],
  ],
  [
    'It takes effect on the 15th of August; a notice came Aug. 4.',
    '2025-08-10',
    ['15th of August = 2025-08-15 day', 'Aug. 4 = 2025-08-04 day'],
  ],
  [
    'The talks run from 27 to 29 August and resume September 3-5, 2025.',
    '2025-08-25',
    ['27 to 29 August = 2025-08-27..2025-08-29 range', 'September 3-5, 2025 = 2025-09-03..2025-09-05 range'],
  ],
  ['The sale is open from October 15 to 17.', '2024-10-14', ['October 15 to 17 = 2024-10-15..2024-10-17 range']],
  [
    'Filings are due on 29 February 2028, he said on the 6th of this month.',
    '2027-03-10',
    ['29 February 2028 = 2028-02-29 day', '6th of this month = 2027-03-06 day'],
  ],
  // A slip of the pen is a date that is not known, and no part of it is another
  [
    'The permit lapsed on 31 February 2026, or September 31, the notice says; a bond runs to 30 February 9999.',
    '2026-03-10',
    ['31 February 2026 = unknown day ??', 'September 31 = unknown day ??', '30 February 9999 = unknown day ??'],
  ],
  ['It was cleared on 29thJanuary 2025.', '2025-12-16', ['29thJanuary 2025 = 2025-01-29 day']],
  ['On the 27th the maker, on the 28th, said so.', '2022-04-28', ['28th = 2022-04-28 day ?']],
  ['A hearing will be held on the 3rd, it said on the 27th.', '2022-04-28', ['3rd = 2022-05-03 day ?', '27th = 2022-04-27 day ?']],
  ['A hearing will be held on June 3.', '2022-07-28', ['June 3 = 2023-06-03 day']],
  ['Following a March agreement, sales rose.', '2023-06-02', ['March = 2023-03-01..2023-03-31 month']],
  // Quarters of companies that count from April, and of those that do not
  ['Exide Industries earned Rs 75 crore in the second quarter.', '2024-11-04', ['the second quarter = 2024-07-01..2024-09-30 quarter ?']],
  ['American sales fell in the second quarter.', '2024-11-04', ['the second quarter = 2024-04-01..2024-06-30 quarter ??']],
  ['By December 2 some 7,000 MW had been added.', '2025-12-03', ['By December 2 = ..2025-12-02 day']],
  [
    'Prices doubled after it shut off shipments in February, and trade may resume.',
    '2025-10-13',
    ['February = 2025-02-01..2025-02-28 month'],
  ],
  [
    "It is paid from this year's budget for the remainder of 2025.",
    '2025-10-13',
    ['this year = 2025-01-01..2025-12-31 year', 'remainder of 2025 = 2025-10-13..2025-12-31 range'],
  ],
  ['日産の2025年3月期は赤字だ。', '2025-05-10', ['2025年3月期 = 2024-04-01..2025-03-31 year']],
  // Companies of the United States mostly count calendar years; the federal government does not
  [
    'An American maker deployed 14 GWh in FY 2023; federal grants for fiscal 2025 fell.',
    '2024-07-02',
    ['FY 2023 = 2023-01-01..2023-12-31 year', 'fiscal 2025 = 2024-10-01..2025-09-30 year'],
  ],
  // Words that count from the day of publication
  ['It was signed yesterday and announced on Monday.', '2025-08-25', ['yesterday = 2025-08-24 day', 'Monday = 2025-08-25 day']],
  [
    'The tender closed last Friday and results are due in two weeks.',
    '2026-03-10',
    ['last Friday = 2026-03-06 day', 'in two weeks = 2026-03-24 day ?'],
  ],
  [
    'Ministers will meet on Friday; the last round was on Wednesday.',
    '2026-03-10',
    ['Friday = 2026-03-13 day', 'Wednesday = 2026-03-04 day'],
  ],
  [
    'The unit opened in June last year and shut in February of this year.',
    '2025-07-09',
    ['June last year = 2024-06-01..2024-06-30 month', 'February of this year = 2025-02-01..2025-02-28 month'],
  ],
  [
    'The first round was awarded last June; the next is due this December.',
    '2024-09-06',
    ['last June = 2024-06-01..2024-06-30 month', 'this December = 2024-12-01..2024-12-31 month'],
  ],
  [
    'Output will start early next year, or later this month for packs.',
    '2026-03-10',
    ['early next year = 2027-01-01..2027-12-31 year', 'later this month = 2026-03-01..2026-03-31 month'],
  ],
  [
    'Three days ago it began; two years ago nobody cared.',
    '2025-08-25',
    ['Three days ago = 2025-08-22 day', 'two years ago = 2023-01-01..2023-12-31 year'],
  ],
  [
    'It will invest over the next decade, and has lost money in the past three years.',
    '2025-09-05',
    ['over the next decade = 2025-09-05..2035-09-04 range', 'in the past three years = 2022-09-05..2025-09-05 range'],
  ],
  [
    'This week the state backs what last week it opposed; next week it votes.',
    '2025-07-03',
    ['This week = 2025-06-30..2025-07-06 week', 'last week = 2025-06-23..2025-06-29 week', 'next week = 2025-07-07..2025-07-13 week'],
  ],
  [
    'The plant is set to open in three months, within two years at most.',
    '2025-11-10',
    ['in three months = 2026-02-01..2026-02-28 month ?', 'within two years = 2025-11-10..2027-11-09 range ?'],
  ],
  // Months
  [
    'A delegation will visit in July; the last one came in March.',
    '2025-06-30',
    ['July = 2025-07-01..2025-07-31 month', 'March = 2025-03-01..2025-03-31 month'],
  ],
  [
    'Production started in October and will double by March.',
    '2026-01-15',
    ['October = 2025-10-01..2025-10-31 month', 'by March = ..2026-03-31 month'],
  ],
  [
    'Deliveries begin in November 2026 and end by Mar. 2028.',
    '2024-09-06',
    ['November 2026 = 2026-11-01..2026-11-30 month', 'by Mar. 2028 = ..2028-03-31 month'],
  ],
  ['It may open in May; the May results were late.', '2026-02-10', ['May = 2026-05-01..2026-05-31 month']],
  [
    'The first week of July and the last week of September 2025 are booked.',
    '2025-06-17',
    ['The first week of July = 2025-07-01..2025-07-07 week', 'the last week of September 2025 = 2025-09-24..2025-09-30 week'],
  ],
  [
    'The ship sails the week of July 7; data cover the week ended July 4.',
    '2025-07-06',
    ['the week of July 7 = 2025-07-07..2025-07-13 week', 'the week ended July 4 = 2025-06-28..2025-07-04 week'],
  ],
  [
    'By March-end or mid-December it will be ready, not by end-March 2026.',
    '2025-11-01',
    ['By March-end = ..2026-03-31 month', 'mid-December = 2025-12-01..2025-12-31 month', 'by end-March 2026 = ..2026-03-31 month'],
  ],
  // Years and decades
  [
    'The 2015 pact set a target for 2030 and was revised in 2021.',
    '2025-03-01',
    ['2015 = 2015-01-01..2015-12-31 year', '2030 = 2030-01-01..2030-12-31 year', '2021 = 2021-01-01..2021-12-31 year'],
  ],
  [
    'Japan wants 150 GWh by 2030, up from 20 GWh since 2019.',
    '2025-03-01',
    ['by 2030 = ..2030-12-31 year', 'since 2019 = 2019-01-01.. year'],
  ],
  [
    'Mid-2026, late 2027 and end-2028 were named; early 2030s at the latest.',
    '2025-03-01',
    [
      'Mid-2026 = 2026-01-01..2026-12-31 year',
      'late 2027 = 2027-01-01..2027-12-31 year',
      'end-2028 = 2028-01-01..2028-12-31 year',
      'early 2030s = 2030-01-01..2039-12-31 decade',
    ],
  ],
  [
    'It must be built by the end of 2026, by year-end at best, by the end of the decade at worst.',
    '2026-03-10',
    ['by the end of 2026 = ..2026-12-31 year', 'by year-end = ..2026-12-31 year', 'by the end of the decade = ..2029-12-31 decade'],
  ],
  [
    'In the 1990s it led; since the 2010s it trails.',
    '2025-03-01',
    ['the 1990s = 1990-01-01..1999-12-31 decade', 'since the 2010s = 2010-01-01.. decade'],
  ],
  // Spans of time
  [
    'Supply runs from 2027 to 2032, investment over 2021-25.',
    '2026-03-10',
    ['from 2027 to 2032 = 2027-01-01..2032-12-31 range', '2021-25 = 2021-01-01..2025-12-31 range'],
  ],
  [
    'A goal for 2022-2027 and one between 2025 and 2030.',
    '2024-08-06',
    ['2022-2027 = 2022-01-01..2027-12-31 range', 'between 2025 and 2030 = 2025-01-01..2030-12-31 range'],
  ],
  [
    'The April-September 2025 period; Nov-Dec 2026; April 2027–March 2028.',
    '2025-10-20',
    [
      'April-September 2025 = 2025-04-01..2025-09-30 range',
      'Nov-Dec 2026 = 2026-11-01..2026-12-31 range',
      'April 2027–March 2028 = 2027-04-01..2028-03-31 range',
    ],
  ],
  [
    'It is valid from April 1, 2024, to July 31, 2024.',
    '2024-03-30',
    ['from April 1, 2024, to July 31, 2024 = 2024-04-01..2024-07-31 range'],
  ],
  ['Start-up slipped from 2026 to 2027.', '2025-10-20', ['2026 = 2026-01-01..2026-12-31 year', '2027 = 2027-01-01..2027-12-31 year']],
  // Open ends
  [
    'Permits are needed from Dec. 1 and until March 31, 2026.',
    '2025-11-20',
    ['from Dec. 1 = 2025-12-01.. day', 'until March 31, 2026 = ..2026-03-31 day'],
  ],
  [
    'No later than 2027, before 2030 and after 2026.',
    '2025-03-01',
    ['No later than 2027 = ..2027-12-31 year', 'before 2030 = ..2029-12-31 year', 'after 2026 = 2027-01-01.. year'],
  ],
  [
    'From 2027 onwards, starting in 2026, effective April 1, 2026 and post-2030.',
    '2025-03-01',
    [
      'From 2027 onwards = 2027-01-01.. year',
      'starting in 2026 = 2026-01-01.. year',
      'effective April 1, 2026 = 2026-04-01.. day',
      'post-2030 = 2031-01-01.. year',
    ],
  ],
  [
    'On or before March 31, 2027, w.e.f. 01.04.2026, or 2028 or later.',
    '2025-03-01',
    ['On or before March 31, 2027 = ..2027-03-31 day', 'w.e.f. 01.04.2026 = 2026-04-01.. day', '2028 or later = 2028-01-01.. year'],
  ],
  ['Deposits must reach us by 14:00 hrs on 25/08/2025.', '2025-08-08', ['on 25/08/2025 = ..2025-08-25 day']],
  [
    'Sales were up 5% from 2024; royalties may take 85% from 2031.',
    '2025-12-29',
    ['2024 = 2024-01-01..2024-12-31 year', 'from 2031 = 2031-01-01.. year'],
  ],
  // India's financial year
  [
    'The Indian FY2025-26 budget followed; FY26 guidance is for India.',
    '2025-02-18',
    ['FY2025-26 = 2025-04-01..2026-03-31 year', 'FY26 = 2025-04-01..2026-03-31 year'],
  ],
  [
    "Delhi's Q3 FY26, Q4FY24, 1HFY26 and 9MFY26 are out.",
    '2026-02-03',
    [
      'Q3 FY26 = 2025-10-01..2025-12-31 quarter',
      'Q4FY24 = 2024-01-01..2024-03-31 quarter',
      '1HFY26 = 2025-04-01..2025-09-30 half',
      '9MFY26 = 2025-04-01..2025-12-31 range',
    ],
  ],
  [
    'In 2023-24 Indian sales surged; in the previous fiscal year they fell.',
    '2024-04-05',
    ['2023-24 = 2023-04-01..2024-03-31 year', 'the previous fiscal year = 2022-04-01..2023-03-31 year'],
  ],
  [
    'Storage worth Rs 5,000 crore is due by 2031-32, in this fiscal and the next financial year.',
    '2025-08-01',
    [
      'by 2031-32 = ..2032-03-31 year',
      'this fiscal = 2025-04-01..2026-03-31 year',
      'the next financial year = 2026-04-01..2027-03-31 year',
    ],
  ],
  [
    'The Pune firm cites the fourth quarter of this fiscal and the Oct-Dec quarter of FY26.',
    '2025-11-10',
    ['the fourth quarter of this fiscal = 2026-01-01..2026-03-31 quarter', 'the Oct-Dec quarter of FY26 = 2025-10-01..2025-12-31 quarter'],
  ],
  ['Indian sales this financial year 2024 (FY24) rose.', '2024-04-02', ['this financial year 2024 (FY24) = 2023-04-01..2024-03-31 year']],
  // Japan's
  [
    'In Japan output starts in fiscal year 2028, cells come from the 2028 fiscal year.',
    '2024-09-09',
    ['fiscal year 2028 = 2028-04-01..2029-03-31 year', 'from the 2028 fiscal year = 2028-04-01.. year'],
  ],
  [
    'Japanese orders rose in the third quarter of fiscal 2025 and the 2028 business year is next.',
    '2026-02-03',
    ['the third quarter of fiscal 2025 = 2025-10-01..2025-12-31 quarter', 'the 2028 business year = 2028-04-01..2029-03-31 year'],
  ],
  [
    'The plant in Japan opens in the 2028-2029 financial year.',
    '2024-09-06',
    ['the 2028-2029 financial year = 2028-04-01..2029-03-31 year'],
  ],
  ['Targets run to FY2027 (April 2027–March 2028).', '2025-05-10', ['FY2027 (April 2027–March 2028) = 2027-04-01..2028-03-31 year']],
  // Others'
  [
    'In Australia FY25 spending fell; Washington counts fiscal 2026.',
    '2025-08-25',
    ['FY25 = 2024-07-01..2025-06-30 year', 'fiscal 2026 = 2025-10-01..2026-09-30 year'],
  ],
  // Quarters, halves, stretches that end
  [
    'Construction ends in the first half of 2027, sales start in Q3 2027 and 2H 2026 is lost.',
    '2026-02-03',
    [
      'the first half of 2027 = 2027-01-01..2027-06-30 half',
      'Q3 2027 = 2027-07-01..2027-09-30 quarter',
      '2H 2026 = 2026-07-01..2026-12-31 half',
    ],
  ],
  [
    "Results for 4Q24, Q3'25 and 1H2025 were mixed.",
    '2025-11-03',
    ['4Q24 = 2024-10-01..2024-12-31 quarter', "Q3'25 = 2025-07-01..2025-09-30 quarter", '1H2025 = 2025-01-01..2025-06-30 half'],
  ],
  [
    'The January-March quarter beat the June quarter of 2025.',
    '2026-02-03',
    ['The January-March quarter = 2026-01-01..2026-03-31 quarter', 'the June quarter of 2025 = 2025-04-01..2025-06-30 quarter'],
  ],
  [
    'Profit for the fiscal year ending March 2027 tops that of the year ended March 31, 2025.',
    '2025-11-03',
    ['the fiscal year ending March 2027 = 2026-04-01..2027-03-31 year', 'the year ended March 31, 2025 = 2024-04-01..2025-03-31 year'],
  ],
  [
    'In the nine months to December and the quarter ended June 30 it lost money.',
    '2026-01-20',
    ['the nine months to December = 2025-04-01..2025-12-31 range', 'the quarter ended June 30 = 2025-04-01..2025-06-30 quarter'],
  ],
  [
    'The first nine months of 2025 and the second half of next year.',
    '2025-10-20',
    ['The first nine months of 2025 = 2025-01-01..2025-09-30 range', 'the second half of next year = 2026-07-01..2026-12-31 half'],
  ],
  ['In the third quarter margins fell.', '2025-11-20', ['the third quarter = 2025-07-01..2025-09-30 quarter ??']],
  [
    'It opens in spring 2027 after a pilot last summer.',
    '2026-02-10',
    ['spring 2027 = 2027-03-01..2027-05-31 quarter', 'last summer = 2025-06-01..2025-08-31 quarter'],
  ],
  // Japanese
  [
    '令和7年3月に決定し、2025年度に着工する。',
    '2025-08-25',
    ['令和7年3月 = 2025-03-01..2025-03-31 month', '2025年度 = 2025-04-01..2026-03-31 year'],
  ],
  ['2030年までに150GWh、2027年から供給する。', '2025-08-25', ['2030年 = ..2030-12-31 year', '2027年 = 2027-01-01.. year']],
  ['トヨタは12日、2026年3月4日に稼働すると発表した。', '2025-11-13', ['12日 = 2025-11-12 day ?', '2026年3月4日 = 2026-03-04 day']],
  [
    '3月末までに、来年度から、2025年4〜9月期の実績。',
    '2026-02-06',
    ['3月末 = ..2026-03-31 month', '来年度 = 2026-04-01.. year', '2025年4〜9月期 = 2025-04-01..2025-09-30 half'],
  ],
  [
    '2024〜2026年の生産、2025年度下期、2030年代、今後10年で10兆円。',
    '2025-08-29',
    [
      '2024〜2026年 = 2024-01-01..2026-12-31 range',
      '2025年度下期 = 2025-10-01..2026-03-31 half',
      '2030年代 = 2030-01-01..2039-12-31 decade',
      '今後10年 = 2025-08-29..2035-08-28 range',
    ],
  ],
  [
    '昨年は赤字、今月から増産、２０２８年１０月に供給。',
    '2026-01-10',
    ['昨年 = 2025-01-01..2025-12-31 year', '今月 = 2026-01-01.. month', '２０２８年１０月 = 2028-10-01..2028-10-31 month'],
  ],
  // An article without a date: what counts from it stays open
  [
    'The leaders met on Monday, will sign next month and report by 2030.',
    null,
    ['Monday = unknown day', 'next month = unknown month', 'by 2030 = ..2030-12-31 year'],
  ],
  [
    'In March and on August 29 they spoke of last year.',
    null,
    ['March = unknown month', 'August 29 = unknown day', 'last year = unknown year'],
  ],
];

const negatives: readonly string[] = [
  'Delivery takes 24 months of work, not a five-year plan or a 10-year bond.',
  'It may be sold; they march on; second to none; the sun sat low.',
  'Model 2025 meets ISO 2020 and IEC 2019 under Section 2018.',
  'Rs 2000, 2025 MW, 2,025 units and about 2000 workers.',
  'File No. 12/45/2023-NSM, call 1800-2020-4000, v2.0.2025.',
  'The CR2032 cell and the A2024 alloy are in NH 2024.',
  'Every Monday, on Mondays and on Black Friday it sells out.',
  'Support is 24/7; the ratio is 3/4; the 4680 and 18650 formats.',
  'Sales are up on the same period a year ago.',
  'A third-generation line, a second half of the pack, the last mile.',
  'H2 is hydrogen; Q4 is a car of theirs.',
  '5年間で3カ月の遅れ、10年の保証。',
  'The fiscal deficit and financial quarterbacks.',
  'More than 2050 households and 1990 villages got power.',
];

export const DATE_CORPUS = { positives, negatives };
