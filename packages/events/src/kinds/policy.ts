import type { Kind } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { MEASURE } from './vocabulary.ts';

const AIM = String.raw`<quantity>|\b(?:targets?|net[- ]zero|carbon neutral(?:ity)?|self-(?:sufficiency|reliance)|capacity)\b`;

/** A domestic rule, target, standard or scheme of a state, set, changed or withdrawn. */
export const policy: Kind = {
  type: 'policy',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [['cancelled', /\b(?:repeal(?:s|ed)|abolish(?:es|ed)|struck down|done away with|does away with)\b/g]],
  triggers: [
    ...act('enact', {
      verbal: true,
      verbs:
        'approve, delay, notify, issue, unveil, announce, launch, introduce, adopt, pass, enact, amend, revise, extend, withdraw, scrap, repeal, relax, tighten, ease, roll out, publish, finalise, finalize, release, frame, implement, mandate, clear, propose, overhaul, update, formulate, outline, enforce, table, bring out, bring in, set out, suspend, expand, review, compile, endorse, replace, lay down, lay out, spell out, map out, come out with, promulgate, gazette, decree, toughen, loosen, water down, dilute, strengthen, broaden, defer, postpone, push back, move back, roll back, freeze, reform, abolish, axe, reinstate, reissue, restore, rescind, revoke, sign off on, vote for, vote to adopt, vote without dissent for, vote unanimously for, take up, impose, put in place, put forward, put out, decide on, agree on, make public, operationalise, operationalize, modify, change, alter, tweak, rejig, put off, rework, redraw, recast, redraft, renew, prolong, halve, freeze, green-light, greenlight, codify, set in motion, sign, draw up, write, work on, demand, prepare, waive, end',
      on: MEASURE,
      within: 70,
      weight: 0.65,
      ongoing: 'planned',
      needs: ['state', 'domestic'],
      roles: { subject: 'imposer', by: 'imposer', for: null, to: null, on: null, of: null },
    }),
    ...act('set-target', {
      verbs:
        'set, raise, increase, lift, double, triple, cut, lower, trim, slash, fix, announce, unveil, revise, adopt, upgrade, scale back, scale up, bring forward, push back, move back, maintain, retain, keep, drop, abandon, ditch, reaffirm, reiterate',
      on: String.raw`\b(?:targets?|goals?|aims?|ambitions?|trajector(?:y|ies))\b`,
      within: 60,
      weight: 0.7,
      needs: ['state', 'domestic'],
      aims: true,
      roles: { subject: 'imposer', by: 'imposer', for: null },
    }),
    ...act('set-limit', {
      verbs:
        'set, raise, increase, lift, double, triple, cut, lower, trim, slash, fix, announce, unveil, revise, adopt, upgrade, scale back, scale up, bring forward, push back, move back, maintain, retain, keep, drop, abandon, ditch, reaffirm, reiterate',
      on: String.raw`\b(?:caps?|ceilings?|mandates?|quotas?|obligations?|standards?|limits?|floors?|thresholds?|risk weights?|criteria|penalt(?:y|ies)|requirements?)\b`,
      within: 60,
      weight: 0.7,
      needs: ['state', 'domestic'],
      roles: { subject: 'imposer', by: 'imposer', for: null },
    }),
    words(
      'target',
      String.raw`\b(${formsOf('target')}|(?:has|have|set|sets|with) (?:a |an |the |its )?(?:[a-z-]+ )?(?:target|goal|aim|ambition) (?:of|to|for))\b[^;]{0,60}?(?:${AIM})`,
      {
        anchors: ['goal aim ambition', ...anchorsOf('target')],
        weight: 0.7,
        done: 'announced',
        ongoing: 'planned',
        needs: ['state', 'domestic', 'figure-or-date'],
        aims: true,
        roles: { subject: 'imposer' },
      },
    ),
    words(
      'aim',
      String.raw`\b(aim(?:s|ed|ing)? (?:to|at|for)|seek(?:s|ing)? to|want(?:s|ed)? to|plan(?:s|ned|ning)? (?:to|for)|intend(?:s|ed|ing)? to|hop(?:es|ed|ing) to|look(?:s|ing) to|expects? to|envisag(?:es|ed|ing)|aspires? to|pledg(?:es|ed) to|committed to|vow(?:s|ed) to)\b[^;]{0,80}?(?:<quantity>|\bnet[- ]zero\b)`,
      {
        anchors: [
          'aim aims aimed aiming seek seeks seeking want wants wanted plan plans planned planning intend intends intended hopes hoped hoping looks looking look expects expect envisages envisaged envisaging aspires aspire pledges pledged committed vows vowed',
        ],
        weight: 0.6,
        done: 'planned',
        needs: ['state', 'domestic', 'figure'],
        aims: true,
        roles: { subject: 'imposer', of: null, for: null, with: null, from: null, to: null, object: null },
      },
    ),
    words(
      'target-noun',
      String.raw`\b((?:targets?|goals?|ambitions?|aims?) (?:of|to|for|is|set)|targets?|goals?)\b[^;]{0,60}?<quantity>|<quantity>(?: [a-z-]+){0,3} (?:target|goal)\b`,
      {
        anchors: ['target targets goal goals ambition ambitions aim aims'],
        weight: 0.5,
        done: 'reported',
        needs: ['state', 'domestic', 'figure'],
        aims: true,
        roles: { subject: 'imposer', of: null },
      },
    ),
    ...act('require', {
      verbs:
        'require, mandate, oblige, make mandatory, ban, prohibit, phase out, allow, permit, exempt, cap, subsidise, restrict, bar, outlaw, regulate, limit, compel, license, let',
      on: String.raw`\b(?:companies|firms|makers|manufacturers|importers|developers|utilities|discoms|automakers|carmakers|producers|battery|batteries|vehicles|storage|projects|suppliers|recycl(?:ing|ers)|sale of|sales of|petrol|diesel|ice|tenders|operators|consumers|buyers|batter(?:y|ies)|cells|registration|permits|chargers|panels|homes|buildings|car parks|plants|data cent(?:er|re)s|new (?:storage|cars|buses))\b`,
      within: 50,
      weight: 0.6,
      needs: ['state', 'domestic'],
      roles: { subject: 'imposer', object: null, by: 'imposer', for: null, to: null, of: null },
    }),
    // "rules that the industry ministry plans to issue".
    words(
      'measure-that',
      String.raw`(?:${MEASURE}) (?:that |which )?(?:the |<country>(?:'s)? )?(?:[a-z-]+ ){0,3}(?:<org> )?(?:plans? to |aims? to |will |is to |intends? to |expects? to |had |has |have )?(issue|publish|set|announce|introduce|draw up|adopt|notify|enact|release|unveil|issued|published|announced|introduced|adopted|notified|enacted|released|unveiled|passed)\b`,
      {
        anchors: [
          'issue publish set announce introduce draw adopt notify enact release unveil issued published announced introduced adopted notified enacted released unveiled passed',
        ],
        actAt: 'end',
        weight: 0.6,
        needs: ['state', 'domestic', 'figure-or-date'],
        roles: { subject: 'imposer', by: 'imposer', for: null },
      },
    ),
    // "The strategy drawn up in 2022 aimed at 150 GWh": a paper that aims for its state.
    words(
      'paper-aims',
      String.raw`\b(?:strategy|polic(?:y|ies)|roadmap|scheme|mission|act|rules?|framework|plan|programme|program|bill|law|directive|regulation|<programme>)\b[^;]{0,60}?\b(aim(?:s|ed)? (?:at|for|to)|target(?:s|ed)|call(?:s|ed) for|envisag(?:es|ed)|envision(?:s|ed)|seek(?:s)? to|sought to|set(?:s)? (?:an? )?(?:target|goal|aim)|foresees?)\b[^;]{0,80}?<quantity>`,
      {
        anchors: [
          'aim aims aimed target targets targeted call calls called envisages envisaged envision envisions envisioned seek seeks sought set sets foresee foresees',
        ],
        actAt: 'end',
        weight: 0.6,
        needs: ['figure'],
        aims: true,
        roles: { subject: 'imposer', of: null, for: null, with: null, from: null, to: null, object: null },
      },
    ),
    // What a rule asks for is its size, not an aim.
    words(
      'paper-requires',
      String.raw`\b(?:polic(?:y|ies)|scheme|act|rules?|norms|framework|bill|law|directive|regulations?|order|guidelines)\b[^;]{0,60}?\b(require[sd]?|mandate[sd]?|prescribe[sd]?|stipulate[sd]?|provid(?:es|ed) for|oblige[sd]?|demand(?:s|ed)?|cap(?:s|ped)?)\b[^;]{0,80}?<quantity>`,
      {
        anchors: [
          'require requires required mandate mandates mandated prescribe prescribes prescribed stipulate stipulates stipulated provides provided oblige obliges obliged demand demands demanded cap caps capped',
        ],
        actAt: 'end',
        weight: 0.6,
        needs: ['figure'],
        roles: { subject: 'imposer', of: null, for: null, with: null, from: null, to: null, object: null },
      },
    ),
    // "India plans 100 GW of solar".
    words(
      'plans-capacity',
      String.raw`\b(plans?|planned|wants|seeks|eyes|targets) (?:a |an |about |around |some |nearly |up to |at least |another ){0,2}<quantity>`,
      {
        anchors: ['plan plans planned wants seeks eyes targets'],
        weight: 0.6,
        done: 'planned',
        needs: ['state', 'domestic', 'figure'],
        aims: true,
        roles: { subject: 'imposer', of: null, for: null, with: null, from: null, to: null, object: null },
      },
    ),
    // "rules published by the ministry", "comments by April 15 on its draft norms".
    words(
      'rules-by',
      String.raw`(?:${MEASURE}) (?:that were |which were |first |newly |jointly )?(published|issued|drafted|notified|proposed|set|framed|drawn up|announced|adopted|released|unveiled|formulated|laid down|approved|passed|introduced) (?:in <date> |on <date> |last [a-z]+ )?by (?:the )?(?:<org>|<country>|[a-z]+ (?:ministry|government)|ministry|government|parliament)`,
      {
        anchors: [
          'published issued drafted notified proposed set framed drawn announced adopted released unveiled formulated laid approved passed introduced',
        ],
        weight: 0.6,
        needs: ['state', 'figure-or-date'],
        roles: { subject: 'imposer', by: 'imposer', of: 'imposer', for: null, to: null, on: null },
      },
    ),
    words(
      'comments',
      String.raw`\b(?:seeks?|sought|seeking|invit(?:e|es|ed|ing)|wants?|wanted|call(?:s|ed)? for|ask(?:s|ed)? for) (?:[a-z]+ ){0,2}(comments|feedback|views|suggestions|objections|public opinion)\b[^;]{0,50}?(?:${MEASURE})`,
      {
        anchors: ['comments feedback views suggestions objections opinion'],
        weight: 0.6,
        needs: ['state', 'domestic'],
        roles: { subject: 'imposer', on: null, for: null, from: null, by: null, to: null },
      },
    ),
    // Taxes and charges a state sets at home.
    ...act('tax', {
      verbs:
        'cut, raise, lower, reduce, slash, waive, scrap, impose, hike, levy, exempt, abolish, halve, extend, remove, introduce, rationalise, rationalize',
      on: String.raw`\b(?:(?:road |sales |goods and services |purchase |carbon |income |corporate |motor vehicle )?tax(?:es)?|gst|vat|cess|royalt(?:y|ies)|(?:transmission|registration|grid|wheeling|network|user|congestion) (?:charges?|fees?)|surcharge)\b`,
      within: 50,
      weight: 0.65,
      needs: ['state', 'domestic'],
      roles: { subject: 'imposer', by: 'imposer', for: null, to: null, on: null, of: null, from: null },
    }),
    ...act('end-aid', {
      verbs: 'end, withdraw, scrap, phase out, cut, trim, halve, stop, discontinue, extend, reduce, slash, restore, revive',
      on: String.raw`\b(?:tax credits?|(?:ev |purchase |consumer |demand )?subsid(?:y|ies)|incentives?|perks|rebates?|sops)\b`,
      within: 50,
      weight: 0.6,
      needs: ['state', 'domestic', 'figure-or-date'],
      roles: { subject: 'imposer', by: 'imposer', for: null, to: null, on: null, of: null, from: null },
    }),
    // "told utilities to procure 2 GW".
    words(
      'tell-to',
      String.raw`\b(${formsOf('order, tell, direct, instruct, compel, oblige, require')}) [^;]{1,60}? to (?:[a-z]+ly )?(?:ban|procure|install|add|buy|cut|meet|set|submit|keep|hold|stop|carry|build|use|make|phase|report|inspect|check|recall|replace|supply|source|file|share|invest|raise|store|limit|shut|halt|register|adopt|ensure|maintain|include|co-locate|recycle|collect|pay|provide|appoint|complete)\b`,
      {
        anchors: anchorsOf('order, tell, direct, instruct, compel, oblige, require'),
        weight: 0.65,
        needs: ['state', 'domestic', 'figure-or-date'],
        roles: { subject: 'imposer', by: 'imposer', object: null, for: null, to: null, of: null, at: null, from: null },
      },
    ),
    words(
      'under-rules',
      String.raw`\b(?:under|in) (?:the |its |a |an )?(?:new|revised|amended|draft|latest|proposed|tightened|stricter) (?:[a-z-]+ ){0,3}(rules?|norms|regulations?|guidelines|standards?|law|mandate|polic(?:y|ies)|scheme)\b`,
      {
        anchors: ['rule rules norms regulation regulations guidelines standard standards law mandate policy policies scheme'],
        actAt: 'end',
        weight: 0.5,
        needs: ['state', 'figure-or-date'],
        roles: { subject: 'imposer', by: 'imposer', of: 'imposer', from: 'imposer', in: null, for: null, object: null },
      },
    ),
    ...act('order', {
      verbs: 'order, direct, instruct, tell, compel, oblige, ask, demand',
      on: String.raw`\b(?:inspections?|checks?|audits?|safety reviews?|recalls?|shutdowns?|compan(?:y|ies)|firms|makers|manufacturers|operators|utilities|discoms|carmakers|automakers|producers|states|plants|factories)\b`,
      within: 50,
      weight: 0.6,
      needs: ['state', 'domestic', 'figure-or-date'],
      roles: { subject: 'imposer', by: 'imposer', object: null, for: null, to: null, of: null, at: null },
    }),
    words(
      'in-force',
      String.raw`(?:\b(?:rules?|norms?|regulations?|policy|scheme|law|act|standards?|guidelines?|mandate)\b|<programme>)[^;]{0,50}?\b((?:came|comes?|coming|enter(?:s|ed)?|go(?:es)?|went) into (?:force|effect)|(?:takes?|took|taking|take) effect|kick(?:s|ed)? in|(?:is|are|become[s]?) (?:now )?(?:in force|effective|binding|law))\b`,
      {
        anchors: [
          'came come comes coming enter enters entered takes took taking take go goes went kick kicks kicked force effective binding law',
        ],
        actAt: 'end',
        weight: 0.65,
        done: 'completed',
        roles: { subject: 'imposer' },
      },
    ),
    words('oblige', String.raw`\b(${formsOf('make')}) [^;]{2,60}? (?:mandatory|compulsory|obligatory|voluntary)\b`, {
      anchors: ['mandatory compulsory obligatory voluntary'],
      weight: 0.65,
      needs: ['state', 'domestic'],
      roles: { subject: 'imposer', for: null, from: null, object: null },
    }),
    words(
      'ponder',
      String.raw`\b(consider(?:s|ing)|mull(?:s|ing)|weigh(?:s|ing)|prepar(?:es|ing)|work(?:s|ing) on|draft(?:s|ing)|explor(?:es|ing)|plan(?:s|ning)|propos(?:es|ing)|eye(?:s|ing)?) (?:a |an |the |its |new |to [a-z]+ )?[^;]{0,40}?(?:${MEASURE})`,
      {
        anchors: [
          'considers considering mulls mulling weighs weighing prepares preparing works working drafts drafting explores exploring plans planning proposes proposing eyes eyeing',
        ],
        weight: 0.6,
        done: 'planned',
        needs: ['state', 'domestic'],
        roles: { subject: 'imposer', for: null, to: null, on: null, of: null },
      },
    ),
    // Whatever the verb: a rule, a figure and the state that makes it in one clause.
    words(
      'measure-noun',
      String.raw`\b(polic(?:y|ies)|rules?|norms?|regulations?|standards?|guidelines?|mandates?|bill|laws?|legislation|ordinance|obligations?|targets?|goals?|moratorium|ban)\b`,
      {
        anchors: [
          'policy policies rule rules norm norms regulation regulations standard standards guideline guidelines mandate mandates bill law laws legislation ordinance obligation obligations target targets goal goals moratorium ban',
        ],
        weight: 0.42,
        needs: ['state', 'domestic', 'figure'],
        roles: { subject: 'imposer', by: 'imposer', of: 'imposer', for: null, to: null, on: null, in: null, from: null },
      },
    ),
  ],
  exclusions: [
    /\b(?:target(?:s|ed|ing)? (?:price|audience|customers?|segment|market|company|firm)|price targets?|earnings guidance|sales target|revenue target|act(?:s|ed|ing)? (?:as|on)|business plans?|budget (?:carrier|airline|phone|friendly|car|hotel)|space (?:mission|programme)|trade mission|business mission|insurance polic(?:y|ies)|action(?:s|ed)? plan of)\b/g,
    /\b(?:work|training|loyalty|education|internship|mentorship|apprenticeship|accelerator|tv|television|exchange|buyback|share buyback|dividend) (?:program(?:me)?s?|plan|policy|scheme)\b/g,
    /\b(?:investment|expansion|business|turnaround|management|restructuring|hiring) (?:plan|strategy|target|goal|policy)\b/g,
  ],
};
