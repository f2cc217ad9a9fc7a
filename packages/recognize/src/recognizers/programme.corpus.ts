/** Sentences with the programmes they name, as "quote = id". */
const positives: readonly (readonly [string, readonly string[]])[] = [
  ['Payments under the Production-Linked Incentive scheme are late.', ['Production-Linked Incentive scheme = pli']],
  ['the production linked incentive for cells', ['production linked incentive = pli']],
  ['PLI and FAME schemes, and FAME-II before them', ['PLI = pli', 'FAME = fame', 'FAME-II = fame']],
  ['The PM E-DRIVE scheme pays for buses; PM E-Drive also pays for trucks.', ['PM E-DRIVE scheme = pm-e-drive', 'PM E-Drive = pm-e-drive']],
  ['Japan will sell a second GX bond under its green transformation plan.', ['GX bond = gx', 'green transformation = gx']],
  ['GX money is tight.', ['GX = gx']],
  ['The Inflation Reduction Act, or IRA, pays by the kilowatt-hour.', ['Inflation Reduction Act = ira', 'IRA = ira']],
  ['The National Green Hydrogen Mission has a budget.', ['National Green Hydrogen Mission = green-hydrogen-mission']],
  ['a battery passport, or battery-passport data', ['battery passport = battery-passport', 'battery-passport = battery-passport']],
  ["It answers the 'Make in India' call.", ['Make in India = make-in-india']],
  ['The loan comes with NEXI cover.', ['NEXI cover = nexi-cover']],
  ['FAME II ended in March.', ['FAME II = fame']],
];

/** Sentences that name no programme, whatever they look like. */
const negatives: readonly string[] = [
  'Fame and fortune came late.',
  'The Hall of FAME opens in June.',
  'The Lexus GX is not electric.',
  'Savers moved their Roth IRA.',
  'An IRA ceasefire held for years.',
  'GX Ltd sells phones.',
  'pli in small letters is French for fold',
  'They make in India what they sell in Japan.',
  'The passport of each battery is checked.',
];

export const PROGRAMME_CORPUS = { positives, negatives };
