import type { Corpus } from './corpus.ts';

export const meetingCorpus: Corpus = {
  positives: [
    [
      'A high-level {Japanese|c JP} delegation is expected to visit {India|c IN} in {July 2025|d 2025-07}.',
      'planned · IN JP · Japan party, India host · - · July 2025 occurrence',
    ],
    [
      '{India|c IN} and {Japan|c JP} held talks on {critical minerals|t} in {Tokyo|p JP} on {Tuesday|d 2025-07-01}.',
      'completed · IN JP · India party, Japan party, Tokyo host · - · Tuesday occurrence',
    ],
    [
      '{Indian|c IN} Commerce Minister Piyush Goyal met his {Japanese|c JP} counterpart in {Osaka|p JP}.',
      'completed · IN JP · India party, Japan party, Osaka host · - · -',
    ],
    [
      '{Japan|c JP} will send a delegation of {battery|t} firms to {India|c IN} next week.',
      'planned · IN JP · Japan party, India host · - · -',
    ],
    [
      'Prime Minister Narendra Modi of {India|c IN} will visit {Japan|c JP} on {August 29|d 2025-08-29} for the annual summit.',
      'planned · IN JP · India party, Japan host · - · August 29 occurrence',
    ],
    [
      '{METI|o JP meti} officials discussed cell standards with {MHI|o IN mhi} on {June 26|d 2025-06-26}.',
      'completed · IN JP · METI party, MHI party · - · June 26 occurrence',
    ],
    [
      '{The two countries|c IN JP} will hold an energy dialogue in {September|d 2025-09}.',
      'planned · IN JP · India party, Japan party · - · September occurrence',
    ],
    [
      '{India|c IN} and {Australia|c AU} postponed talks on {lithium|t} that were set for {July 8|d 2025-07-08}.',
      'delayed · AU IN · India party, Australia party · - · July 8 occurrence',
    ],
    [
      '{Japanese|c JP} delegation arrives in {New Delhi|p IN} for {battery|t} talks',
      'completed · IN JP · Japan party, New Delhi host · - · -',
    ],
    [
      'Officials of {South Korea|c KR} and {India|c IN} met on {Monday|d 2025-06-30} to review their trade pact.',
      'completed · IN KR · South Korea party, India party · - · Monday occurrence',
    ],
    [
      '{India|c IN} hosted a {Chilean|c CL} mining delegation on {May 22|d 2025-05-22}.',
      'completed · CL IN · India party, Chile party · - · May 22 occurrence',
    ],
    [
      '{Japan|c JP} cancelled a visit by its trade minister to {China|c CN} in {June|d 2025-06}.',
      'cancelled · CN JP · Japan party, China host · - · June occurrence',
    ],
    [
      "{Japan|c JP}'s vice-minister is due in {Jakarta|p ID} on {July 8|d 2025-07-08} for talks with {Indonesia|c ID} on {nickel|t}.",
      'planned · ID JP · Japan party, Jakarta host, Indonesia party · - · July 8 occurrence',
    ],
    [
      'Officials from {Tokyo|p JP} and {New Delhi|p IN} sat down on {Monday|d 2025-06-30} to go over {battery|t} rules.',
      'completed · IN JP · Tokyo party, New Delhi party · - · Monday occurrence',
    ],
    [
      'The third {India|c IN}-{Australia|c AU} {critical minerals|t} dialogue took place in {Perth|p AU} on {June 25|d 2025-06-25}.',
      'completed · AU IN · India party, Australia party, Perth host · - · June 25 occurrence',
    ],
    [
      "A delegation from {Japan|c JP}'s {METI|o JP meti} toured the {battery|t} line of {Exide|o IN exide} near {Bengaluru|p IN} on {June 24|d 2025-06-24}.",
      'completed · IN JP · Japan party, METI party, Bengaluru host · - · June 24 occurrence',
    ],
  ],
  negatives: [
    '{India|c IN} and {Japan|c JP} can meet demand of {50 GWh|q}.',
    'The annual general meeting of {Exide|o IN} is on {July 30|d 2025-07-30}.',
    '{Tata|o IN} is in talks to buy {Sakura Cell|o JP}.',
    '{Japan|c JP} and {India|c IN} signed a treaty on {May 1|d 2025-05-01}.',
    'Tourists from {Japan|c JP} visited {India|c IN} in {2024|d}.',
    '{Ola|o IN} met its sales target of {2,000 units|q}.',
    'The press meeting of {Toyota|o JP} is in {Tokyo|p JP} on {Friday|d 2025-07-04}.',
    "{India|c IN} needs to meet {Japan|c JP}'s standards by {2027|d ..2027}.",
    '{Suzuki|o JP} executives met dealers in {Pune|p IN} on {Monday|d 2025-06-30}.',
    'A cargo of {lithium|t} from {Chile|c CL} landed in {Japan|c JP} on {June 2|d 2025-06-02}.',
  ],
};
