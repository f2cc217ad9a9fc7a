import type { EventType } from '@gigawire/domain';

/** Words that speak for a type, with how much they say. Masked text; one word counts once. */
export type Cues = readonly (readonly [weight: number, words: RegExp])[];

const BUILT = String.raw`(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies)|facilit(?:y|ies)|production lines?|(?:cell|pilot|assembly|coating) lines?|sites?|projects?|mines?|refiner(?:y|ies)|smelters?|complex|parks?|works|shops?|workshops?|premises|campus|installations?|stations?|sheds?|halls?|cent(?:re|er)s?|depots?|hubs?|foundr(?:y|ies)|mills?|yards?|arrays?|units?|systems?|fabs?|reactors?|furnaces?|terminals?|warehouses?)`;

/**
 * What each type is told by, beyond the frames its own triggers know: nouns of the thing and verbs of doing it, broad on purpose. Only
 * sentences that no trigger understood are weighed with these (features.ts).
 */
export const CUES_OF: Readonly<Record<EventType, Cues>> = {
  disruption: [
    [
      3,
      /\b(?:fires?(?! safety)|blaze|flames|explosions?|blasts?|recall(?:s|ed|ing)?|lawsuits?|sued?|sues|suit against|walk-?outs?|strikes?(?! price)|bankrupt(?:cy)?|insolven(?:t|cy)|layoffs|laid off|force majeure)\b/,
    ],
    [
      2,
      /\b(?:shortages?|halted|stoppage|evacuat[a-z]+|outages?|job cuts|spill(?:ed)?|leak(?:ed|age)?|derail[a-z]*|flood(?:s|ed|ing)?|typhoon|earthquake|cyclone|injunction|infring[a-z]+|settlement|creditors|liquidat[a-z]+|picket[a-z]*|stranded)\b/,
    ],
    [
      1,
      /\b(?:court|union|workers|damages|injur[a-z]+|killed|defect[a-z]*|faulty|overheat[a-z]*|suspended|idled|stopp(?:ed|ing)|tribunal|police)\b/,
    ],
  ],
  tender: [
    [
      3,
      /\b(?:tenders?|tendered|auctions?|auctioned|requests? for (?:proposals?|selection|qualification|quotations?)|rfp|rfs|rfq|expressions? of interest|eoi|bidding|bidders?|reverse auction|capacity auction|competitive (?:bidding|selection|round))\b/,
    ],
    [
      2,
      /\b(?:bids?|notice inviting|nit\b|lowest offer|l1\b|procurement round|solicitation|pre-bid|oversubscribed|letters? of award|price bids?|technical bids?|clearing price|cleared at)\b/,
    ],
    [1, /\b(?:offers|lots?|awarded|winners?|invit(?:es|ed|ing)|quoted|ceiling|round|blocks|per unit|allotted)\b/],
  ],
  supply_contract: [
    [
      3,
      /\b(?:off-?take|power purchase agreements?|ppas?|tolling|supply (?:agreement|contract|deal|pact)|purchase orders?|epc contract|(?:export|repeat|bulk|firm|follow-on) orders?|o&m contract|call-off)\b/,
    ],
    [
      2,
      /\b(?:contracts?|contracted|(?<!in )orders?(?! to)|ordered|supplies|suppl(?:y|ied|ying)|furnish(?:es|ed|ing)?|deliver(?:s|ed|ing|y|ies)?|buyers?|customers?|epc|jobs?(?! creation)|mandate|under a [a-z-]+ deal|(?:takes?|taking|took|gets?|got|bu(?:y|ys|ying)|bought|draw(?:s|ing)?) (?:\ue001|[a-z]+ of the output|half|the whole|all))/,
    ],
    [
      1,
      /\b(?:deal|ship(?:s|ped|ping|ments?)?|booked|tonnes|from|for delivery|over (?:the next )?[a-z]+ years|framework|equip(?:s|ped)?|vendor|procur[a-z]+|volumes?|sourc(?:e|es|ed|ing))\b/,
    ],
  ],
  acquisition: [
    [
      3,
      /\b(?:acqui(?:re|res|red|ring|sitions?)|takeovers?|took over|takes over|taking over|buy-?outs?|bought out|merg(?:e|es|ed|ing|ers?)|divest[a-z]*|majority (?:stake|holding|share|control)|(?:minority|controlling|\ue001+|equity) (?:stake|shareholding|interest|holding)|spun off|spin-?off|change hands|changed hands|ownership)\b/,
    ],
    [
      3,
      /\b(?:holds?|owns?|took|tak(?:e|es|ing)|let(?:s|ting)? go of|part(?:s|ed|ing)? with|rais(?:es|ed|ing)|lift(?:s|ed|ing)|cut|trimm?(?:s|ed)) (?:its |a |an |another |up to |about |around |the )?(?:holding |interest |share )?(?:from |to |of )?(?:\ue001+|a (?:third|quarter|tenth|fifth|half)) (?:of|in) (?:the )?(?:[a-z\ue005]+ )?(?:\ue003|venture|firm|company)/,
    ],
    [
      2,
      /\b(?:stakes?|shareholding|shares of|owners?|(?:buy|buys|buying|bought|purchas[a-z]+|sell|sells|selling|sold|sale of|snapp?(?:ed|s)? up|pick(?:ed|s)? up|offload[a-z]*) (?:[a-z\ue003-\ue005'-]+ ){0,6}(?:stake|shares|unit|business|division|company|firm|arm|subsidiary|maker|assets?|portfolio|operations|plant|mine))\b/,
    ],
    [
      1,
      /\b(?:bought|sold|purchase|equity|subsidiary|enterprise value|all-stock|in cash|shareholders|due diligence|bidder|slice|holding)\b/,
    ],
  ],
  partnership: [
    [
      3,
      /\b(?:joint ventures?|jv|alliances?|tie-?ups?|tied up|ties up|tying up|team(?:s|ed|ing)? up|join(?:s|ed|ing)? (?:forces|hands)|partner(?:s|ed|ing)? with|partnerships?|licen[cs](?:es|ed|ing) (?:its|the|their|from|to)|technology (?:transfer|licen[cs]e|tie-up|pact)|co-?develop[a-z]*|consortium|collaborat[a-z]+)\b/,
    ],
    [
      2,
      /\b(?:mous?|memorand[a-z]+|jointly|together with|cooperat[a-z]+|partners?|venture|licen[cs]e[sd]?|royalt(?:y|ies)|letters? of intent|pact|non-binding|pair(?:s|ed|ing)? up|part(?:s|ed|ing)? ways|under licence|know-how)\b/,
    ],
    [1, /\b(?:agreement|agreed|signed|inked|with|technology|both companies|exclusive)\b/],
  ],
  public_funding: [
    [
      3,
      /\b(?:grants?|granted|subsid(?:y|ies|i[sz]ed?)|viability gap|state aid|soft loan|concessional|sovereign guarantee|loan guarantees?|production[- ]linked|disburse(?:s|d|ment|ments)?|tax credits?|official development assistance|financial assistance)\b/,
    ],
    [
      2,
      /\b(?:loans?|lend(?:s|ing)?|lent|credit line|line of credit|guarantee[sd]?|incentives?|outlay|earmark(?:s|ed)?|allocat(?:es|ed|ion)|sanction(?:s|ed)|budget(?:s|ed|ary)?|co-financ[a-z]+|set aside|taxpayers?|treasury|aid|concession|chip(?:s|ped|ping)? in|(?:clear|hand|sanction|releas|approv)(?:s|es|ed|ing)? (?:up to |about )?\ue000+|insur(?:es|ed|ing)|signed off on|(?:selections?|awards?|winners|recipients|projects) (?:totall?ing|worth|sharing) \ue000+)\b/,
    ],
    [1, /\b(?:fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|support|lender|borrower|approved|scheme|money|backing|credit)\b/],
  ],
  investment: [
    [
      3,
      /\b(?:invest(?:s|ed|ing|ments?)?|series [a-h]\b|(?:seed|funding|financing|equity|growth|bridge) round|ipo|public offering|fundraise|fundraising|capital (?:expenditure|spending|outlay)|capex|venture capital|tax equity|project finance|private placement|rights issue|bond(?:s| issue| sale)|convertible)\b/,
    ],
    [
      2,
      /\b(?:rais(?:e|es|ed|ing)|round|equity|capital|investors?|financing|funding|backers?|inject(?:s|ed|ion)?|plough[a-z]*|pour(?:s|ed|ing)?|sink(?:s|ing)?|sank|pump(?:s|ed|ing)?|refinanc[a-z]+|put(?:s|ting)? (?:in|into|up|\ue000)|set(?:s|ting)? aside \ue000+|(?:got|gets?|seeks?|wants?|looking for|collect(?:s|ed)|net(?:s|ted)) (?:about |around |up to )?\ue000+)\b/,
    ],
    [1, /\b(?:fund|money|spend(?:s|ing)?|spent|valuation|valued|proceeds|debt|commit(?:s|ted)?|earmarked|cheque|stump up|costs?)\b/],
  ],
  trade_measure: [
    [
      3,
      /\b(?:anti-?dumping|countervailing|(?:export|import) (?:controls?|curbs?|bans?|licen[cs](?:e|es|ing)|permits?|quotas?|restrictions?|dut(?:y|ies)|tariffs?|rebates?)|customs dut(?:y|ies)|local[- ]content|domestic[- ]content|entity list|safeguard dut[a-z]+|section 301|section 232|foreign entit(?:y|ies) of concern|restrict(?:s|ed|ing)? (?:the )?(?:exports?|imports?|shipments)|ban(?:s|ned)? (?:on )?(?:the )?(?:exports?|imports?))\b/,
    ],
    [
      2,
      /\b(?:tariffs?|dut(?:y|ies)|quotas?|dumping|dumped|customs|export licen[cs]es?|embargo|sanctions|levy|levies|trade probe|trade remedies|customs rate|charges? \ue001+ on \ue004|controlled (?:items|goods|technologies|exports)|certificates? of origin)\b/,
    ],
    [
      1,
      /\b(?:exports?|imports?|shipments|exempt[a-z]*|impos(?:e|es|ed|ing)|levied|commerce ministry|restrict[a-z]*|curbs?|permits?|from china)\b/,
    ],
  ],
  policy: [
    [
      3,
      /\b(?:polic(?:y|ies)|regulations?|ordinance|decree|legislation|bill\b|guidelines|notif(?:y|ies|ied|ication)|moratorium|gazette|mandat(?:e|es|ed|ory|ing)|obligation|draft rules|(?:new|national|state|storage|recycling|safety) (?:rules?|norms|standards?|strategy|roadmap|plan|targets?|mission)|statut(?:e|ory)|by-?laws?)\b/,
    ],
    [
      2,
      /\b(?:rules?|norms|standards?|schemes?|strategy|roadmap|targets?|law|act\b|ban|freeze|amend(?:s|ed|ment|ments)|compulsory|obligatory|road tax|tax(?:es)? on|incentives?|passport|exempt(?:s|ed|ion)?|order(?:s|ed) (?:inspections?|makers|companies)|inspections?|compliance|licen[cs]ing|programme|permits)\b/,
    ],
    [
      1,
      /\b(?:cabinet|parliament|minister|regulator|commission|require(?:s|d|ment|ments)?|must|shall|announc(?:es|ed)|approv(?:es|ed)|extend(?:s|ed)|deadline|by \ue002+)\b/,
    ],
  ],
  agreement: [
    [
      3,
      /\b(?:treaty|joint (?:statement|declaration|communique|action plan|vision)|memorand(?:um|a) of (?:understanding|cooperation)|mo[cu]s?|free trade (?:agreement|deal|pact)|bilateral (?:agreement|pact|deal|accord)|economic partnership|exchange of notes|government-to-government)\b/,
    ],
    [2, /\b(?:pact|accord|agreements?|roadmap|framework|declaration|initiative|partnership|protocol|charter)\b/],
    [1, /\b(?:signed|sign|inked|agreed|bilateral|cooperat[a-z]+|ministers|governments|both (?:sides|countries))\b/],
  ],
  facility: [
    [
      3,
      new RegExp(
        String.raw`\b(?:commission(?:s|ed|ing)|inaugurat(?:es|ed|ing)|groundbreaking|br(?:oke|eaks|eaking) ground|foundation stone|grid[- ]connected|energi[sz](?:es|ed)|mass[- ]produc[a-z]+|commercial operation|under construction|switch(?:es|ed) on|(?:build|built|building|erect(?:s|ed|ing)?|construct(?:s|ed|ing)?|open(?:s|ed|ing)?|expand(?:s|ed|ing)?|set(?:s|ting)? up|put(?:s|ting)? up|clos(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|install(?:s|ed|ing)?|operat(?:e|es|ed|ing)|plan(?:s|ned)?|develop(?:s|ed|ing)?) (?:[a-z0-9\ue000-\ue006,'/.-]+ ){0,7}?${BUILT})\b`,
      ),
    ],
    [
      2,
      new RegExp(
        String.raw`\b(?:${BUILT}|capacit(?:y|ies)|production|produc(?:e|es|ed|ing)|start-?up|on ?stream|online|operational|build-?out|nameplate|turns? out|came on|on the ground|up and running|running|fitted out|fitting out|kitted out|came to life|goes? live|went live|taking shape|first cells|ramp-?up|halls?|walls|retrofit[a-z]*|hectares?|acres?)\b`,
      ),
    ],
    [
      1,
      /\b(?:output|build(?:s|ing)?|built|erect[a-z]*|open(?:s|ed|ing)?|install[a-z]*|expan[a-z]+|ramp[a-z]*|construction|phase|land|floor space|local(?:ly|i[sz]e)|assemble[sd]?)\b/,
    ],
  ],
  technology: [
    [
      3,
      /\b(?:prototypes?|energy density|breakthrough|certif(?:ied|ication|icate)|patent(?:s|ed)|proof of concept|laborator(?:y|ies)|researchers?|scientists|solid-state|sodium-ion|(?:unveil|showcas|demonstrat|debut)(?:s|ed|ing|es)?|new (?:chemistry|cell|battery|model|platform|material)|cycle life|charg(?:es|ed|ing) (?:from|to|in)|field trial)\b/,
    ],
    [
      2,
      /\b(?:develop(?:s|ed)? (?:a|an|its|new)|test(?:s|ed|ing)?|trials?|chemistry|samples?|invent(?:s|ed)|cycles|range|efficiency|launch(?:es|ed) (?:a|an|its|the)|research|pilot|voltage|anode-free|record|validat[a-z]+|demonstrator|charge after|full charge|cycl(?:e|es|ing))\b/,
    ],
    [1, /\b(?:cells?|technology|design|university|institute|engineers|model|performance|degrees|minutes|km|kg)\b/],
  ],
  meeting: [
    [
      3,
      /\b(?:delegations?|summit|bilateral (?:talks|meeting)|held (?:talks|a meeting|discussions)|met (?:with|his|her|their|in)|paid a visit|state visit|ministerial|courtesy call|round-?table|dialogue|joint (?:working group|committee))\b/,
    ],
    [
      2,
      /\b(?:visit(?:s|ed|ing)?|talks|meetings?|met\b|meet(?:s|ing)?|discuss(?:ed|es|ions?)?|consultations|exchange of views|host(?:s|ed|ing)|tour(?:s|ed|ing)?|call(?:ed|s) on|receiv(?:es|ed)|welcom(?:es|ed)|greet(?:s|ed)|arriv(?:es|ed|ing)|travel(?:s|led|ed)|fl(?:y|ies|ew|own) (?:to|in)|s[ai]t down|convened|gather(?:s|ed)|brief(?:s|ed)|inspect(?:s|ed)|accompan(?:ies|ied)|invit(?:es|ed)|hand(?:shake|s over lunch)|press(?:es|ed) (?:for|his|her|its))\b/,
    ],
    [
      1,
      /\b(?:ministers?|officials?|ambassador|vice-minister|envoy|counterparts?|embassy|trip|two sides|vice[- ]ministers?|governors?|secretary|commissioner|mission|lunch|dinner|podium|agenda|issues)\b/,
    ],
  ],
  market: [
    [
      3,
      /\b(?:sales|revenues?|net (?:profit|loss|income)|earnings|turnover|market share|year[- ]on[- ]year|prices?|forecasts?|shipments|imports|exports|demand|installations|registrations|analysts?|consultanc[a-z]+|market for|accounted for|accounts for|operating (?:profit|income|loss|margin)|guidance|consensus|index|order book|royalties)\b/,
    ],
    [
      2,
      /\b(?:ros[e]|fell|grew|climb(?:s|ed)?|surg(?:es|ed)|jump(?:s|ed)|slump(?:s|ed)|slid|declin(?:es|ed)|doubled|averag(?:e|es|ed)|estimat(?:es|ed)|expects?|market|shares|per cent of|margin|quarter|imported|exported|tally|statistics|data|share of|stood at|totall?ed|came to|changed hands|a tonne|record|growth|earned|lost|abroad)\b/,
    ],
    [
      1,
      /\b(?:\ue001+ (?:more|less|higher|lower)|compared|against|from a year|last year|the year|according to|the world's|globally|worldwide|supply|inventor[a-z]+|quarter|outlook)\b/,
    ],
  ],
};
