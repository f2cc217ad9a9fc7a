import type { Kind, Roles } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

const BARRIER = String.raw`\b(?:(?:import |export |reciprocal |retaliatory |punitive |additional |basic |provisional |definitive |preliminary |final |blanket |sweeping ){0,3}(?:tariffs?|levies|levy|surcharges?)|(?:customs|import|export|anti-?dumping|countervailing|safeguard|excise|basic customs|anti-?subsidy) (?:duty|duties)|duty (?:exemption|waiver|concession|cut|relief|benefit)s?|duties|quotas?|(?:export|import|trade) (?:allowances?|allocations?|controls?|curbs?|bans?|restrictions?|licen[cs](?:es?|ing)|limits?|permits?|barriers?|tax(?:es)?|rebates?|quotas?|embargo(?:es)?|rules|monitoring)|(?:tax|vat) rebates? (?:on|for) (?:[a-z-]+ ){0,2}exports?|local[- ](?:content|sourcing|value addition) (?:rules?|requirements?|norms?|conditions?|mandates?)|domestic[- ](?:content|sourcing) (?:requirements?|rules?|mandates?|norms?)|dcr|almm|approved list(?: of models(?: and manufacturers)?)?|foreign entit(?:y|ies) of concern|feoc|export permission|embargo(?:es)?|sanctions|carbon border (?:tax|levy|charge|fee|adjustment(?: mechanism)?)|cbam|rules of origin|minimum import prices?|entity list|export control lists?|quality control orders?|customs (?:exemptions?|relief|waivers?|concessions?|benefits?)|(?:extra|additional|new|further|higher|steep|stiff|flat) duty|(?:local|domestic) (?:content|value addition)|(?:suspension|halt|freeze|ban|embargo|moratorium) (?:of|on) (?:[a-z-]+ ){0,3}(?:exports?|imports?|shipments?))\b|\bduty (?:on\b|of <quantity>)|<quantity> (?:import |customs |anti-?dumping )?duty\b`;
const TRAFFIC = String.raw`\b(?:imports?|exports?|shipments?|overseas sales|outbound shipments|exporting|importing|shipping abroad|(?:transfers?|outflow|sales?) of (?:[a-z-]+ ){0,3}(?:technolog(?:y|ies)|know-how))\b`;
const IMPOSING: Roles = {
  subject: 'imposer',
  on: 'imposee',
  from: 'imposee',
  against: 'imposee',
  for: 'imposee',
  to: 'imposee',
  by: 'imposer',
  of: null,
  object: null,
};

/** A state's tariff, quota, export control or local-content rule. */
export const tradeMeasure: Kind = {
  type: 'trade_measure',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  // A measure that has come into force is done, whoever announced it.
  cues: [
    [
      'completed',
      /\b(?:took|has taken|have taken|take[sn]?) effect (?:at once|immediately|the same day|on|from|this|last|today|yesterday)|\btook effect\b|\b(?:came|come|entered|gone|went) into (?:force|effect)|\bkicked in\b|\b(?:is|are) now (?:subject|required)\b/g,
    ],
  ],
  triggers: [
    words(
      'blacklist',
      String.raw`\b(add(?:s|ed|ing)?|put(?:s|ting)?|plac(?:es|ed|ing)) [^;]{0,90}? (?:to|on) (?:an? |its |the )?(?:[a-z-]+ ){0,2}(?:blacklist|entity list|sanctions list|list (?:that|which) (?:bars|bans|stops|keeps))\b`,
      {
        anchors: ['blacklist list'],
        weight: 0.7,
        done: 'announced',
        roles: { subject: 'imposer', object: 'imposee', of: null, on: null, to: null },
      },
    ),
    ...act('impose', {
      verbs:
        'impose, require, slap, clap, levy, raise, hike, increase, double, triple, introduce, extend, lift, remove, cut, reduce, lower, scrap, waive, exempt, ease, tighten, announce, recommend, notify, place, put, set, apply, relax, withdraw, suspend, expand, widen, abolish, slash, propose, mandate, terminate, delay, enforce, implement, adopt, approve, restore, restrict, unveil, threaten, settle on, fix, finalise, finalize, confirm, renew, prolong, continue, reinstate, reimpose, revoke, defer, postpone, exclude, trim, halve, end, rescind, roll back, phase in, phase out, bring in, bring back, drop, put off, push back, issue, amend, revise, update, broaden, toughen, strengthen, pause, freeze, loosen, add, publish, order, rationalise, rationalize, grant, allow, decide on',
      on: BARRIER,
      within: 60,
      weight: 0.75,
      needs: ['state'],
      roles: IMPOSING,
    }),
    // Undoing a measure is one: nothing is called off.
    ...act('undo', {
      verbs: 'lift, remove, scrap, waive, withdraw, suspend, terminate, abolish, revoke, rescind, roll back, end, drop, pause',
      on: BARRIER,
      within: 60,
      weight: 0.76,
      firm: true,
      needs: ['state'],
      roles: IMPOSING,
    }),
    words(
      'home-made',
      String.raw`\b(${formsOf('require, mandate, make, oblige, insist')})\b[^;]{0,90}?\b(?:(?:locally|domestically|indigenously)[- ](?:made|manufactured|sourced|produced)|(?:local|domestic|indigenous) (?:content|value addition|sourcing|cells|components|modules))\b`,
      {
        anchors: anchorsOf('require, mandate, make, oblige, insist'),
        weight: 0.6,
        needs: ['state', 'domestic'],
        roles: { subject: 'imposer', by: 'imposer', on: null, of: null, for: null, object: null },
      },
    ),
    // "slapped Chinese makers with a duty of 50%".
    words(
      'hit-with',
      String.raw`\b(${formsOf('hit, slap, target, punish')})\b [^;]{2,50}? with (?:[a-z-]+ |<quantity> ){0,4}(?:${BARRIER})`,
      {
        anchors: anchorsOf('hit, slap, target, punish'),
        weight: 0.7,
        needs: ['state'],
        roles: { subject: 'imposer', object: 'imposee', by: 'imposer', of: null },
      },
    ),
    ...act('ban', {
      verbs:
        'ban, restrict, curb, halt, bar, prohibit, block, limit, tighten controls on, tighten rules on, clamp down on, rein in, choke off, stop, suspend, control, outlaw, cap, tax, resume, free up, regulate, license, ration, curtail, throttle, vet, screen, stem, tighten, tighten oversight of, tighten scrutiny of, reopen, allow, permit, ease curbs on',
      on: TRAFFIC,
      within: 40,
      weight: 0.7,
      needs: ['state'],
      roles: { subject: 'imposer', from: 'imposee', to: 'imposee', of: null, by: 'imposer', object: null },
    }),
    // What may not leave without a paper.
    words(
      'licence',
      String.raw`\b((?:can|may|could) (?:no longer|not|only) [^;]{2,60}? with(?:out)? (?:a |an )?(?:[a-z]+ ){0,2}(?:permits?|licen[cs]es?)|(?:(?:have|has|must|will have) (?:to )?(?:obtain|seek|get|secure|apply for|hold)|need|needs|require|requires|required|requiring|without|seek|obtain|subject to|put behind|puts|behind|will need|listed as needing) (?:to (?:seek|obtain|get|have|apply for|secure) )?(?:a |an |the )?(?:prior |special |government |state |export |official ){0,3}(?:permits?|licen[cs](?:es?|ing)|export (?:approval|authori[sz]ation)))\b`,
      {
        anchors: ['permit permits licence license licences licenses licensing approval authorisation authorization'],
        weight: 0.6,
        firm: true,
        needs: ['state'],
        roles: { subject: 'imposer', from: 'imposer', of: null, for: null, to: 'imposee', by: 'imposer', object: 'imposer' },
      },
    ),
    // A permit at the border; one for use at home is a rule.
    words(
      'permit-to-ship',
      String.raw`\b(${formsOf('require, oblige, force, order, compel')})\b[^;]{1,90}? to (?:obtain|seek|get|apply for|secure|hold|have) (?:a |an |the )?(?:[a-z]+ ){0,2}(?:permits?|licen[cs]es?|approval|permission)\b[^;]{0,40}?\b(?:export|ship|abroad|overseas|send)`,
      {
        anchors: anchorsOf('require, oblige, force, order, compel'),
        weight: 0.7,
        needs: ['state'],
        roles: { subject: 'imposer', by: 'imposer', to: null, for: null, of: null, object: null },
      },
    ),
    words(
      'under-control',
      String.raw`\b((?:${formsOf('bring, place, put, take')})(?: [a-z-]+){1,6}? (?:under|on|onto|behind|into) (?:a |an |its |the |export |stricter |tighter |similar |same ){0,3}(?:[a-z-]+ ){0,3}(?:controls?|licensing|licen[cs]es?|regime|control list|restricted list|entity list|list needing export licen[cs]es)|(?:brought|placed|put) under (?:[a-z-]+ ){0,2}controls?|subject(?:s|ed)? [^;]{2,60}? to (?:export|import|trade) (?:screening|controls?|licensing|reviews?|vetting|checks)|(?:${formsOf('add')}) [^;]{2,80}? to (?:a |an |its |the )(?:[a-z-]+ ){0,4}(?:(?:catalogue|catalog|list) (?:of|for) (?:controlled|restricted|prohibited|banned|export|dual-use)|blacklist|entity list|(?:export )?control list)|(?:put|puts|placed|places) [^;]{2,60}? on (?:a |an |its |the )(?:[a-z]+ )?(?:restricted|control|controlled|negative|entity|watch) list)\b`,
      {
        anchors: ['brought subject subjects subjected', ...anchorsOf('bring, place, put, take, add')],
        weight: 0.65,
        needs: ['state'],
        roles: { subject: 'imposer', by: 'imposer', on: null, to: null, of: null, from: 'imposee' },
      },
    ),
    words(
      'duty-on',
      String.raw`\b((?:anti-?dumping|countervailing|safeguard|customs|import|export) (?:dut(?:y|ies)|tariffs?|curbs?|controls?|bans?|restrictions?)|tariffs?|duties) (?:of [^;]{0,16}?<quantity> )?on\b`,
      {
        anchors: ['anti antidumping countervailing safeguard customs import export tariff tariffs duties'],
        weight: 0.55,
        needs: ['state'],
        roles: { subject: 'imposer', on: 'imposee', from: 'imposee', against: 'imposee', by: 'imposer' },
      },
    ),
    words(
      'curbs-on',
      String.raw`\b((?:restrictions?|curbs?|limits?|controls?|bans?|embargo|cap|quotas?) on (?:the )?(?:[a-z-]+ ){0,2}(?:imports?|exports?|shipments?|sales? abroad|overseas sales))\b`,
      {
        anchors: ['restriction restrictions curb curbs limit limits control controls ban bans embargo cap quota quotas'],
        weight: 0.6,
        needs: ['state'],
        roles: { subject: 'imposer', with: 'imposer', to: 'imposee', from: 'imposee', of: null },
      },
    ),
    words(
      'ponder',
      String.raw`\b(consider(?:s|ing)|mull(?:s|ing)|weigh(?:s|ing)|threaten(?:s|ed|ing)?|plan(?:s|ning)|propos(?:es|ing)|prepar(?:es|ing)|eye(?:s|ing)?|float(?:s|ed|ing)|explor(?:es|ing)|stud(?:ies|ying))\b[^;]{0,40}?(?:${BARRIER}|\b(?:the )?curbs\b)`,
      {
        anchors: [
          'considers considering mulls mulling weighs weighing threatens threatened threatening plans planning proposes proposing prepares preparing eyes eyeing floats floated floating explores exploring studies studying',
        ],
        weight: 0.65,
        done: 'planned',
        needs: ['state'],
        roles: { subject: 'imposer', on: 'imposee', from: 'imposee', against: 'imposee' },
      },
    ),
    words(
      'in-force',
      String.raw`(?:${BARRIER}|\b(?:restrictions?|curbs?|controls?|measures?|bans?)\b)[^;]{0,50}?\b((?:takes?|took|taking|take) effect|(?:came|comes?|coming|go|goes|went|enter(?:s|ed)?) into (?:force|effect)|(?:is|are|be|become) effective|kick(?:s|ed|ing)? in)\b`,
      {
        anchors: ['effect force effective kick kicks kicked kicking'],
        actAt: 'end',
        weight: 0.6,
        done: 'completed',
        needs: ['figure-or-date'],
        roles: { subject: 'imposer', from: 'imposee' },
      },
    ),
    words(
      'probe',
      String.raw`\b((?:anti-?dumping|countervailing|anti-?subsidy|safeguard)(?: duty)? (?:investigation|probe|inquiry|case)|(?:investigation|probe|inquiry) (?:into|against|on|of) [^;]{0,30}\b(?:imports?|dumping|subsidies|dumped|duty)|(?:investigation|probe|inquiry) (?:into|on) whether to (?:impose|levy|extend|apply))\b`,
      {
        anchors: ['anti antidumping antisubsidy countervailing safeguard investigation probe inquiry'],
        weight: 0.77,
        firm: true,
        roles: { subject: 'imposer', from: 'imposee', into: 'imposee', against: 'imposee', in: 'imposee' },
      },
    ),
    // "the commission votes on March 13 on whether the industry has been harmed".
    words(
      'ruling',
      String.raw`\b((?:vot(?:es?|ed|ing)|rul(?:es?|ed|ing)|decid(?:es?|ed|ing)|determin(?:es?|ed|ing)|found|finds)\b(?: on <date>)?(?: on| that| whether){1,2} [^;]{0,70}?\b(?:harm(?:ed|s)?|injur(?:y|ed|es|e)|dump(?:ed|ing)|unfairly (?:priced|subsidi[sz]ed)|critical circumstances))\b`,
      {
        anchors: [
          'vote votes voted voting rule rules ruled ruling decide decides decided deciding determine determines determined determining found finds',
        ],
        weight: 0.65,
        needs: ['state', 'figure-or-date'],
        roles: { subject: 'imposer', from: 'imposee', of: 'imposee', by: 'imposer' },
      },
    ),
    words('vote-on', String.raw`\b(votes?|voting|rules|decides)\b(?: [a-z]+)? on <date> (?:on|whether|in)\b`, {
      anchors: ['vote votes voting rules decides'],
      weight: 0.67,
      done: 'planned',
      needs: ['state'],
      roles: { subject: 'imposer', from: 'imposee', of: 'imposee', by: 'imposer' },
    }),
    words('margin', String.raw`\b((?:dumping|injury|subsidy|countervailing) margins?)\b[^;]{0,60}?<quantity>`, {
      anchors: ['dumping injury subsidy countervailing'],
      weight: 0.5,
      needs: ['figure'],
      roles: { subject: 'imposer', for: 'imposee', of: 'imposee' },
    }),
    words(
      'exempt',
      String.raw`\b(${formsOf('exempt, free, spare, exclude')})\b[^;]{0,60}?\b(?:(?:customs|import|export|basic|reciprocal) dut(?:y|ies)|tariffs?|duties)\b`,
      {
        anchors: anchorsOf('exempt, free, spare, exclude'),
        weight: 0.7,
        needs: ['state'],
        roles: { subject: 'imposer' },
      },
    ),
    words('exempted', String.raw`\b(?:been |was |were |is |are |be )(?:fully |partly |also |now )?(exempted)\b`, {
      anchors: ['exempted'],
      weight: 0.6,
      done: 'completed',
      firm: true,
      needs: ['figure-or-date'],
      roles: { subject: null, by: 'imposer', from: null },
    }),
    words(
      'duty-change',
      String.raw`\b(?:(?:customs|import|export|anti-?dumping) dut(?:y|ies)|tariffs?|export (?:tax|rebates?)|levies)\b[^;]{0,60}?\b(cut|reduced|lowered|raised|increased|hiked|doubled|slashed|halved|removed|waived|scrapped|exempted|extended|climb(?:s|ed)?|rise[sn]?|rose|jump(?:s|ed)?|go(?:es)? up|increase[sd]?|fall[s]?|fell|drop(?:s|ped)?|double[sd]?|expired?|lapse[sd]?|end(?:s|ed)?)\b`,
      {
        anchors: ['duty duties tariff tariffs customs import export antidumping anti levies'],
        actAt: 'end',
        weight: 0.6,
        needs: ['figure-or-date'],
        roles: { subject: 'imposer', on: 'imposee', from: 'imposee' },
      },
    ),
    words(
      'duty-rate',
      String.raw`\b((?:customs|import|export|anti-?dumping|basic customs) dut(?:y|ies)|tariffs?|duty)\b[^;]{0,60}?\b(?:from|to|at|of) (?:about |up to |nil|zero|<quantity>)[^;]{0,12}?(?:\bto|\bfrom|\binstead of|\bin place of|\bup from|\bdown from) <quantity>`,
      {
        anchors: ['duty duties tariff tariffs customs import export anti antidumping'],
        weight: 0.5,
        needs: ['figure'],
        roles: { subject: 'imposer', on: 'imposee', from: 'imposee' },
      },
    ),
    words(
      'face',
      String.raw`\b(fac(?:e|es|ed|ing)|attract(?:s|ed)?|subject(?:ed)? to|pay(?:s|ing)?|incur(?:s|red)?)\b (?:[a-z-]+ ){0,4}(?:(?:duty|duties|tariffs?|levy|levies)(?: [a-z]+){0,3} of <quantity>|<quantity> (?:[a-z-]+ ){0,3}(?:duty|duties|tariffs?|levy|levies))`,
      {
        anchors: ['face faces faced facing attract attracts attracted subject subjected pay pays paying incur incurs incurred'],
        weight: 0.5,
        needs: ['figure', 'state'],
        roles: { subject: 'imposee', from: 'imposee', by: 'imposer', in: 'imposer', of: null, to: 'imposer' },
      },
    ),
    // Whatever the verb: a barrier, its rate and a state in one clause.
    words('barrier-noun', String.raw`(?:${BARRIER})`, {
      anchors: [
        'tariff tariffs levy levies surcharge duty duties quota quotas export import trade tax vat local domestic dcr almm approved embargo embargoes sanctions carbon cbam rules minimum entity quality customs suspension',
      ],
      weight: 0.45,
      needs: ['state', 'figure'],
      roles: { subject: 'imposer', on: 'imposee', from: 'imposee', against: 'imposee', by: 'imposer', of: null, for: null, in: null },
    }),
  ],
  exclusions: [
    /\b(?:duty of care|heavy[- ]duty|light[- ]duty|on duty|off duty|stamp duty|feed-in tariffs?|power tariffs?|electricity tariffs?|tariff (?:discovered|of \ue000+|order|orders|petition|regulations|adoption|based|quoted)|tariff-based|levelised tariff|solar tariffs? of|discovered tariff|(?:retail|consumer|network|discom|storage|transmission|generation|distribution|wheeling) tariffs?)\b/g,
    /\b(?:despite|because of|due to|amid|impact of|hit by|effects? of|fears? of|threat of|worries (?:about|over)|uncertainty (?:about|over)|exposure to|avoid|sidestep|get around|circumvent|cushion|offset|absorb|prompted by|ahead of|response to) (?:the )?(?:[a-z\ue004]+ ){0,2}(?:tariffs?|sanctions|export (?:controls|curbs)|duties)\b/g,
  ],
};
