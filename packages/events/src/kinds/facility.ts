import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED, PLANT } from './vocabulary.ts';

/** A physical plant or project is planned or reaches a milestone. */
export const facility: Kind = {
  type: 'facility',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  triggers: [
    ...act('build', {
      verbs: 'build, construct, erect, establish, set up, put up, develop, install, locate, add, create, deploy, relocate',
      on: PLANT,
      within: 80,
      weight: 0.7,
      ongoing: 'under_construction',
      roles: { object: 'party', for: null, of: null },
    }),
    ...act('open', {
      verbs:
        'open, inaugurate, commission, complete, energise, energize, start up, switch on, dedicate, unveil, launch, start, finish, operationalise, operationalize',
      on: PLANT,
      within: 70,
      weight: 0.65,
      done: 'completed',
      ongoing: 'planned',
      roles: { by: null, for: null, of: null },
    }),
    ...act('expand', {
      verbs:
        'expand, double, triple, quadruple, raise, increase, boost, ramp up, scale up, upgrade, enlarge, enhance, convert, retool, scale, take',
      on: String.raw`\b(?:(?:annual |production |manufacturing |installed |cell |battery |storage |generation |refining |total |its )*capacity|production|output|(?:production|manufacturing) (?:base|network))\b|${PLANT}`,
      within: 60,
      weight: 0.6,
      ongoing: 'under_construction',
      needs: ['figure-or-date'],
      roles: { for: null, of: null },
    }),
    words(
      'begin',
      String.raw`\b(${formsOf('begin, start, commence, kick off, launch, resume, enter, achieve')})\b (?:[a-z\ue003-\ue005'-]+ ){0,5}?(?:(?:mass|commercial|trial|full-scale|series|serial|pilot|cell|battery|local|volume)[- ])*(?:production|operations?|manufacturing|commercial operation|output)\b`,
      {
        anchors: anchorsOf('begin, start, commence, kick, launch, resume, enter, achieve'),
        weight: 0.65,
        done: 'completed',
        ongoing: 'planned',
        roles: { for: null },
      },
    ),
    words(
      'deed',
      String.raw`\b(${formsOf('sign, ink, exchange, enter into')})\b[^;]{0,90}?(?:${DEED})[^;]{0,60}?\b(?:for|to|on)\b[^;]{0,60}?(?:${PLANT})`,
      {
        anchors: anchorsOf('sign, ink, exchange, enter'),
        weight: 0.65,
        done: 'signed',
        needs: ['firm-and-state'],
        yieldsTo: ['investment'],
        roles: { for: null, of: 'party', on: null },
      },
    ),
    words(
      'held-up',
      String.raw`\b((?:construction|work|production|opening|launch|start|commissioning|completion)\b[^;]{0,60}?\b(?:has been|have been|was|were|is|been) (?:delayed|postponed|halted|paused|suspended|pushed back|put on hold|deferred))\b`,
      {
        anchors: ['delayed postponed halted paused suspended pushed put deferred'],
        weight: 0.6,
        done: 'delayed',
        needs: ['party'],
      },
    ),
    words(
      'production-begins',
      String.raw`\b((?:(?:mass|commercial|trial|full-scale|volume) )?(?:production|operations?|manufacturing|construction|building work)) (?:[^;,]{0,50} )?(?:to (?:begin|start|commence)|(?:will|would|could|is expected to|is set to|is scheduled to|is slated to|are expected to|expected to) (?:begin|start|commence|be (?:completed|operational))|(?:began|started|commenced|begins|starts) (?:in|on|at|last|this|by|from))`,
      {
        anchors: ['production operation operations manufacturing construction building'],
        weight: 0.55,
        done: 'completed',
        needs: ['figure-or-date'],
      },
    ),
    words(
      'construction',
      String.raw`\b((?:begin|began|begun|begins|beginning|start|started|starts|starting|commence|commenced|commences|kick off|kicked off) (?:the )?construction|br(?:eaks?|oke|oken|eaking) ground|ground-?breaking|(?:lay|laid|lays|laying) (?:the )?foundation(?: stone)?|foundation stone|bhoomi pujan|under construction|(?:is|are|being) (?:being )?(?:built|constructed))\b`,
      {
        anchors: ['construction ground groundbreaking foundation bhoomi built constructed'],
        weight: 0.65,
        done: 'under_construction',
        ongoing: 'under_construction',
        roles: { by: 'party', for: null },
      },
    ),
    words(
      'come-up',
      String.raw`(?:${PLANT})[^;]{0,70}?\b(com(?:e|es|ing) up|c[ao]me(?:s)? (?:online|on ?stream|into operation)|go(?:es)? (?:live|on ?stream|online)|went live|(?:becomes?|became|be|is|are|fully|now) operational|enter(?:s|ed)? (?:operation|production|service)|be (?:ready|completed|commissioned|located|built|set up)|(?:was|were|been) (?:completed|commissioned|inaugurated))\b`,
      {
        anchors: [
          'come comes coming came go goes went operational enter enters entered ready completed commissioned located built set inaugurated',
        ],
        actAt: 'end',
        weight: 0.6,
        done: 'completed',
        ongoing: 'planned',
        roles: { for: null, of: null },
      },
    ),
    words(
      'plan-plant',
      String.raw`\b(plan(?:s|ned|ning)?(?: for| on)?|propos(?:es|ed|ing|al for)|announc(?:es|ed|ing)|unveil(?:s|ed)?|approv(?:es|ed|al)|clear(?:s|ed)|eyes|mulls|considers|considering|mulling|scraps?|scrapped|cancel(?:s|led)|delay(?:s|ed)?|postpon(?:es|ed)|shelv(?:es|ed)|pauses?|paused|suspend(?:s|ed)|pushes back|defers?|deferred|abandon(?:s|ed)|drops?|dropped|denie[sd]|halts?|halted|call(?:s|ed) off)\b (?:[^;]{0,90}?)(?:${PLANT})`,
      {
        anchors: [
          'called calls plan plans planned planning proposes proposed proposing proposal announces announced announcing unveils unveiled unveil approves approved approval clears cleared eyes mulls mulling considers considering scraps scrap scrapped cancels cancelled delays delayed delay postpones postponed shelves shelved pause pauses paused suspend suspends suspended pushes defers defer deferred abandons abandoned drops drop dropped denies denied halt halts halted',
        ],
        yieldsTo: ['disruption', 'supply_contract', 'acquisition', 'partnership', 'public_funding', 'investment'],
        weight: 0.5,
        done: 'announced',
        roles: { for: null, of: null },
      },
    ),
    words(
      'capacity',
      String.raw`\b(${formsOf('build, develop, create, add, install, deploy, set up, establish, produce, manufacture, reach, commission, complete')})\b[^;]{0,40}?<quantity>`,
      {
        anchors: anchorsOf(
          'build, develop, create, add, install, deploy, set, establish, produce, manufacture, reach, commission, complete',
        ),
        weight: 0.5,
        ongoing: 'under_construction',
        needs: ['capacity', 'party'],
        roles: { for: null, of: null, from: null, to: null },
      },
    ),
    words(
      'output',
      String.raw`\b(?:will|would|to|can|could)(?: be able to)? (make|produce|manufacture|turn out|assemble|roll out) (?:about |around |up to |nearly |over |more than |some |at least )*<quantity>`,
      {
        anchors: ['make produce manufacture turn assemble roll'],
        weight: 0.5,
        done: 'planned',
        needs: ['capacity'],
        roles: { for: null, of: null },
      },
    ),
    words(
      'corrected',
      String.raw`\b((?:correct|right|actual|revised) (?:figure|capacity|number|amount|output|value) (?:is|was|should be|should have been))\b[^;]{0,24}?<quantity>`,
      {
        anchors: ['correct right actual revised'],
        weight: 0.5,
        done: 'announced',
        needs: ['capacity'],
      },
    ),
    words(
      'misreported',
      String.raw`\b((?:gave|put|stated|reported|said) (?:that )?the (?:[a-z]+ )?(?:capacity|cost|size|output|investment) of)\b[^;]{0,80}?(?:${PLANT})`,
      {
        anchors: ['gave put stated'],
        weight: 0.5,
        done: 'announced',
        needs: ['figure'],
      },
    ),
    words(
      'site',
      String.raw`\b(${formsOf('choose, pick, select, zero in on, opt for, settle on')}|chosen|chose)\b[^;]{0,60}?\b(?:for|as) [^;]{0,50}?(?:${PLANT})`,
      {
        anchors: ['chosen chose', ...anchorsOf('choose, pick, select, zero, opt, settle')],
        weight: 0.65,
        done: 'announced',
        roles: { for: null, of: null, object: 'host' },
      },
    ),
    words(
      'milestone',
      String.raw`\b((?:environmental|forest|in-principle|final|board|regulatory|planning|construction|mining) (?:clearance|approval|nod|permission|permit|licen[cs]e|consent))\b[^;]{0,70}?(?:${PLANT})`,
      {
        anchors: ['clearance approval nod permission permit license licence consent'],
        weight: 0.6,
        done: 'approved',
        roles: { from: 'party', for: null },
      },
    ),
    words(
      'stages',
      String.raw`(?:${PLANT})[^;]{0,50}?\b(will have|would have|with (?:an? )?(?:[a-z]+ ){0,3}capacity of|to have|having|is expected to (?:have|produce|create|generate)|will (?:produce|create|generate|make|manufacture|cover|employ|cost|be able to)|spread (?:over|across))\b[^;]{0,60}?<figure>`,
      {
        anchors: ['have having capacity produce create generate make manufacture cover employ cost able spread'],
        actAt: 'end',
        needs: ['figure'],
        weight: 0.45,
        done: 'planned',
        roles: { for: null, of: null },
      },
    ),
    words(
      'lines',
      String.raw`\b(allot(?:s|ted)?|allocat(?:es|ed)|identif(?:y|ies|ied)|acquir(?:es|ed)|handed over|sign(?:s|ed) (?:a )?(?:lease|land lease))\b[^;]{0,50}?(?:<quantity>|\bland\b)[^;]{0,50}?(?:${PLANT})`,
      {
        anchors: ['handed', ...anchorsOf('allot, allocate, identify, acquire, sign')],
        weight: 0.5,
        roles: { for: 'recipient', to: 'recipient' },
      },
    ),
  ],
  exclusions: [
    /\b(?:demand|sales|market|consumption|imports|exports|shipments|prices|revenues?)\b[^;,]{0,60}?\b(?:reach|hit|add|produce|double|triple|increase|raise)/g,
    /\binstalled (?:[a-z]+ ){0,2}capacity/g,
    /\b(?:power plant workers|plant-based|plants? (?:trees|saplings|species)|tree plant|houseplants?|planted?|in the works|line of credit|bottom line|front line|product line|loan facilit(?:y|ies)|credit facilit(?:y|ies)|banking facilit(?:y|ies)|mine(?:'s)? (?:is|was) that|national park|car park|amusement park|water park|park(?:ing|ed))\b/g,
    /\b(?:build|create|develop|establish|set up)(?:s|ed|ing|t)? (?:a |an |the |its |more |stronger |resilient |robust )*(?:[a-z-]+ )?(?:supply[- ]chains?|ecosystem|relationship|trust|team|brand|momentum|confidence|awareness|fund|committee|task ?force|working group|council|framework|prototype|website|app)\b/g,
    /\b(?:create|add)(?:s|d|ed|ing)? (?:about |around |over |up to |more than |nearly |some |an estimated )?\ue001+ (?:direct |indirect |new )*(?:jobs|employment)/g,
  ],
};
