import type { Corpus } from './corpus.ts';

export const tenderCorpus: Corpus = {
  positives: [
    [
      'The {Central Commission|o IN} rejected the tariff discovered in an auction of {1,000 MW|q} held by {SECI|o IN seci}.',
      'cancelled · IN · Central Commission party, SECI party · 1,000 MW total · -',
    ],
    ['The biggest share, {600 MW|q}, went to {NLC Renewables|o IN}.', 'signed · IN · NLC Renewables seller · 600 MW total · -'],
    ['The government of {Brazil|c BR} wants to contract {2 GW|q} of storage.', 'planned · BR · Brazil buyer · 2 GW total · -'],
    [
      '{SECI|o IN seci} has floated a tender for {2,000 MWh|q} of standalone {battery storage|t}.',
      'planned · IN · SECI buyer · 2,000 MWh total · -',
    ],
    [
      '{NTPC|o IN ntpc} invited bids for setting up {1 GWh|q} of {battery storage|t} at its thermal stations; the last date is {July 31|d 2025-07-31}.',
      'planned · IN · NTPC buyer · 1 GWh total · July 31 deadline',
    ],
    [
      '{JSW Energy|o IN jsw} won {500 MW|q} in the {SECI|o IN seci} auction at a tariff of {₹2.9 lakh per MW|m INR 2.9e5 rate:MW}.',
      'signed · IN · JSW Energy seller, SECI buyer · ₹2.9 lakh per MW total, 500 MW total · -',
    ],
    [
      '{Gujarat Urja Vikas Nigam|o IN guvnl} issued a request for selection for {400 MW|q} of storage on {June 20|d 2025-06-20}.',
      'planned · IN · Gujarat Urja Vikas Nigam buyer · 400 MW total · June 20 occurrence',
    ],
    [
      'The {Ministry of Heavy Industries|o IN mhi} opened bids for {10 GWh|q} of cell capacity under its incentive scheme.',
      'planned · IN · Ministry of Heavy Industries buyer · 10 GWh total · -',
    ],
    [
      '{Reliance|o IN reliance} emerged as the lowest bidder for {10 GWh|q} of {ACC|t} capacity.',
      'announced · IN · Reliance seller · 10 GWh total · -',
    ],
    [
      '{METI|o JP meti} will hold its third long-term decarbonisation auction in {January 2026|d 2026-01}.',
      'planned · JP · METI buyer · - · January 2026 occurrence',
    ],
    ['{NHPC|o IN nhpc} has cancelled a tender for {600 MW|q} of storage.', 'cancelled · IN · NHPC buyer · 600 MW total · -'],
    [
      '{EESL|o IN eesl} plans to float a tender for {10,000 buses|q} by {September|d 2025-09}.',
      'planned · IN · EESL buyer · 10,000 buses total · September deadline',
    ],
    [
      '{Solar Energy Corporation of India|o IN seci} has extended the deadline for bids in its {2 GW|q} storage tender to {August 8|d 2025-08-08}.',
      'delayed · IN · Solar Energy Corporation of India buyer · 2 GW total · August 8 occurrence',
    ],
    [
      'Seven companies submitted bids for {50 GWh|q} under the scheme run by the {Ministry of Heavy Industries|o IN mhi}.',
      'reported · IN · Ministry of Heavy Industries party · 50 GWh total · -',
    ],
    [
      '{Tokyo Electric Power|o JP tepco} seeks bids for a {100 MW|q} {battery|t} system near {Yokohama|p JP}',
      'planned · JP · Tokyo Electric Power buyer, Yokohama host · 100 MW total · -',
    ],
    [
      '{Rajasthan|p IN} government issues tender to set up {1,000 MWh|q} of storage',
      'planned · IN · Rajasthan government buyer · 1,000 MWh total · -',
    ],
    [
      '{Acme Solar|o IN acme} was awarded {250 MW|q} in an {NHPC|o IN nhpc} tender.',
      'signed · IN · Acme Solar seller, NHPC buyer · 250 MW total · -',
    ],
    [
      '{SECI|o IN seci} has pushed back the bid deadline for its {2 GW|q} tender to {August 5|d 2025-08-05}.',
      'delayed · IN · SECI buyer · 2 GW total · August 5 occurrence',
    ],
    ['In the previous round, battery projects in {Japan|c JP} won {1.37 GW|q}.', 'completed · JP · Japan host · 1.37 GW total · -'],
    [
      '{NVVN|o IN nvvn} invited bids for {250 MW|q} of storage to be commissioned by {2027|d ..2027}.',
      'planned · IN · NVVN buyer · 250 MW total · 2027 deadline',
    ],
    [
      '{PLN|o ID pln} has called off a search for companies to build {180 MW|q} of solar, after the lowest offer came in too high.',
      'cancelled · ID · PLN buyer · 180 MW total · -',
    ],
    [
      'Bids for the {400 MW|q} project of {GUVNL|o IN guvnl} must be submitted by {July 20|d ..2025-07-20}.',
      'planned · IN · GUVNL buyer · 400 MW total · July 20 deadline',
    ],
    ['{NHPC|o IN nhpc} has annulled its {600 MW|q} storage tender for want of bidders.', 'cancelled · IN · NHPC buyer · 600 MW total · -'],
    [
      'The auction of {2 GW|q} of wind, planned for {March|d 2025-03}, has been put off to {December|d 2025-12} by {SECI|o IN seci}.',
      'delayed · IN · SECI buyer · 2 GW total · March occurrence, December occurrence',
    ],
    [
      "{Bharat Sun|o IN} and {Vayu Power|o IN} were among the winners of {NTPC|o IN ntpc}'s auction of {1,200 MW|q}.",
      'signed · IN · Bharat Sun seller, Vayu Power seller, NTPC buyer · 1,200 MW total · -',
    ],
    [
      '{Oriana Power|o IN} quoted the lowest price, {₹2.1 lakh per MW|m INR 2.1e5 rate:MW}, in a tender by {RVUNL|o IN rvunl}.',
      'announced · IN · Oriana Power seller, RVUNL buyer · ₹2.1 lakh per MW total · -',
    ],
    [
      "{SECI|o IN seci}'s {2 GW|q} storage auction drew bids for {6 GW|q} in {June|d 2025-06}.",
      'completed · IN · SECI buyer · 2 GW total, 6 GW total · June occurrence',
    ],
    [
      'The {Ministry of Mines|o IN mom} put {20 units|q} up for auction on {Monday|d 2025-06-30}.',
      'planned · IN · Ministry of Mines seller · 20 units total · Monday occurrence',
    ],
    [
      '{Kerala Power Board|o IN} plans to tender {200 MW|q} of storage next month.',
      'planned · IN · Kerala Power Board buyer · 200 MW total · -',
    ],
    ['{SJVN|o IN sjvn} has re-tendered {1,500 MW|q} of supply.', 'planned · IN · SJVN buyer · 1,500 MW total · -'],
    [
      '{SECI|o IN seci} concluded its auction of {1.2 GW|q} on {Friday|d 2025-06-27}.',
      'completed · IN · SECI buyer · 1.2 GW total · Friday occurrence',
    ],
    [
      '{Tokai Power|o JP} pointed out that it will bid alone in the capacity auction in {January|d 2026-01}.',
      'planned · JP · Tokai Power party · - · January occurrence',
    ],
    [
      '{NHPC|o IN nhpc} has handed {1,200 MW|q} of solar to six bidders in an e-reverse auction.',
      'signed · IN · NHPC buyer · 1,200 MW total · -',
    ],
    [
      '{SECI|o IN seci} held an auction for {1,000 MW|q} on {Tuesday|d 2025-07-01}.',
      'completed · IN · SECI buyer · 1,000 MW total · Tuesday occurrence',
    ],
    [
      '{Kyoto Grid|o JP} plans to start bidding for {50 MW|q} in {October|d 2025-10}.',
      'planned · JP · Kyoto Grid buyer · 50 MW total · October occurrence',
    ],
    [
      '{Adani Green|o IN} and {Tata Power|o IN} took part in the tender for {1,000 MW|q}.',
      'reported · IN · Adani Green party, Tata Power party · 1,000 MW total · -',
    ],
    [
      'The port will ask for bids to build a {20 MWh|q} battery, {Port of Kobe|o JP} said.',
      'planned · JP · Port of Kobe buyer · 20 MWh total · -',
    ],
    [
      '{SECI|o IN seci} has sought offers for {1 GWh|q} through a request for selection by {July 31|d ..2025-07-31}.',
      'planned · IN · SECI buyer · 1 GWh total · July 31 deadline',
    ],
    [
      'The {Solar Energy Corporation of India|o IN seci} is taking bids for {1,000 MW|q} of storage.',
      'planned · IN · Solar Energy Corporation of India buyer · 1,000 MW total · -',
    ],
    [
      'An auction of {Solar Energy Corporation of India|o IN seci} has found a tariff of {₹2.37 lakh|m INR 237000} for {1,000 MW|q}.',
      'completed · IN · Solar Energy Corporation of India buyer · ₹2.37 lakh total, 1,000 MW total · -',
    ],
    [
      '{Surya|o IN} won {400 MW|q} and {Kalpa Grid|o IN} {350 MW|q}.',
      'signed · IN · Surya seller, Kalpa Grid seller · 400 MW total, 350 MW total · -',
    ],
    [
      '{Solar Energy Corporation of India|o IN seci} has issued letters of award to the bidders selected for {1,000 MW|q}.',
      'signed · IN · Solar Energy Corporation of India buyer · 1,000 MW total · -',
    ],
  ],
  negatives: [
    '{Hanul Cell|o KR} told its earnings call that {2 GWh|q} would be sold.',
    'In a bid to cut imports, {Tata Chemicals|o IN} will build a {10 GWh|q} plant.',
    '{Toyota Industries|o JP} received a tender offer of {¥4.7 trillion|m JPY 4.7e12} from its parent.',
    'The takeover bid by {Sumitomo|o JP} values the firm at {¥80 billion|m JPY 80e9}.',
    '{Exide|o IN} supplies tender coconut packaging to {2,000 units|q}.',
    'The rupee is legal tender in {Nepal|c NP} for notes up to {₹100|m INR 100}.',
    'Auction house sells vintage {Nissan|o JP} for {$2 million|m USD 2e6}.',
    '{India|c IN} bid farewell to diesel buses in {Delhi|p IN} in {2024|d}.',
    '{JSW|o IN} signed an agreement to supply {2 GWh|q} of cells to {Ashok Leyland|o IN}.',
    'Its bid to expand in {Europe|c DE} cost {Panasonic|o JP} {¥3 billion|m JPY 3e9}.',
    '{Toyota|o JP} tendered its resignation from the council in {June|d 2025-06}.',
    '{Rystad|o NO} expects auctions to slow.',
    'A vase was put up for auction in {London|p GB} for {2 million pounds|m GBP 2e6}.',
    'Bids for the start-up {Zyp Mobility|o IN} valued it at {$2 billion|m USD 2e9}.',
    'The delayed plant of {Aoba|o JP} in {Gujarat|p IN} opened in {May|d 2025-05}.',
  ],
};
