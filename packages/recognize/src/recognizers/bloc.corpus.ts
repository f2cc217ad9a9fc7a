/** Sentences with the blocs they name, as "quote = id" ("?" implied). */
const positives: readonly (readonly [string, readonly string[]])[] = [
  ['The Quad met on minerals.', ['Quad = quad']],
  ['EU rules bind ASEAN sellers.', ['EU = eu', 'ASEAN = asean']],
  ['The E.U. and the European Union are one.', ['E.U. = eu', 'European Union = eu']],
  ['G7 ministers and the Group of Seven leaders', ['G7 = g7', 'Group of Seven = g7']],
  ['A G-7 statement named graphite.', ['G-7 = g7']],
  ["Asean's power grid plan", ['Asean = asean']],
  ['BRICS lenders and the GCC both declined.', ['BRICS = brics', 'GCC = gcc']],
  ['The Association of Southeast Asian Nations agreed.', ['Association of Southeast Asian Nations = asean']],
  ['The UN, or U.N., counts plants.', ['UN = un', 'U.N. = un']],
  ['日米豪印の枠組み', ['日米豪印 = quad']],
  ['Brussels proposed a battery rule.', ['Brussels = eu ?']],
  ['Curbs imposed by Brussels bite.', ['Brussels = eu ?']],
  ['An EU-Japan pact', ['EU = eu']],
];

/** Sentences that name no bloc, whatever they look like. */
const negatives: readonly string[] = [
  'They toured on Quad bikes.',
  'the quad is a muscle',
  'A GCC hub for software opened in Pune.',
  'Brussels, home to lobbyists, was quiet.',
  'The G8GR chip',
  'un peu de tout',
  'EUR 5 million',
  'The union of European makers met.',
  'brics in small letters',
];

export const BLOC_CORPUS = { positives, negatives };
