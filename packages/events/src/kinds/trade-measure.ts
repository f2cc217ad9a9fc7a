import type { Kind } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

const BARRIER = String.raw`\b(?:(?:import |export |reciprocal |retaliatory |punitive |additional |basic |provisional |definitive )?(?:tariffs?|levies|levy)|(?:customs|import|export|anti-?dumping|countervailing|safeguard|excise|basic customs) dut(?:y|ies)|duty (?:exemption|waiver|concession|cut)s?|duties|quotas?|(?:export|import|trade) (?:controls?|curbs?|bans?|restrictions?|licen[cs](?:es|ing)|limits?|permits?|barriers?)|local[- ](?:content|sourcing|value addition) (?:rules?|requirements?|norms?|conditions?)|domestic content requirements?|dcr|almm|approved list of models(?: and manufacturers)?|embargo(?:es)?|sanctions|carbon border (?:tax|levy|adjustment(?: mechanism)?)|cbam|rules of origin|minimum import price)\b`;

/** A state's tariff, quota, export control or local-content rule. */
export const tradeMeasure: Kind = {
  type: 'trade_measure',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('impose', {
      verbs:
        'impose, require, slap, levy, raise, hike, increase, double, introduce, extend, lift, remove, cut, reduce, lower, scrap, waive, exempt, ease, tighten, announce, recommend, notify, place, put, set, apply, relax, withdraw, suspend, expand, widen, abolish, slash, propose, initiate, mandate, terminate, delay, enforce, implement, adopt, approve, restore, restrict, unveil, threaten',
      on: BARRIER,
      within: 60,
      weight: 0.75,
      needs: ['state'],
      roles: {
        subject: 'imposer',
        on: 'imposee',
        from: 'imposee',
        against: 'imposee',
        for: 'imposee',
        to: 'imposee',
        by: 'imposer',
        of: null,
        object: null,
      },
    }),
    ...act('ban', {
      verbs: 'ban, restrict, curb, halt, bar, prohibit, block, limit, tighten controls on',
      on: String.raw`\b(?:imports?|exports?|shipments?|overseas sales|outbound shipments)\b`,
      within: 40,
      weight: 0.7,
      needs: ['state'],
      roles: { subject: 'imposer', from: 'imposee', to: 'imposee', of: null, by: 'imposer', object: null },
    }),
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
      String.raw`\b((?:restrictions?|curbs?|limits?|controls?|bans?|embargo) on (?:the )?(?:imports?|exports?|shipments?|sales? abroad))\b`,
      {
        anchors: ['restriction restrictions curb curbs limit limits control controls ban bans embargo'],
        weight: 0.6,
        needs: ['state'],
        roles: { subject: 'imposer', with: 'imposer', to: 'imposee', from: 'imposee', of: null },
      },
    ),
    words(
      'ponder',
      String.raw`\b(consider(?:s|ing)|mull(?:s|ing)|weigh(?:s|ing)|threaten(?:s|ed|ing)?|plan(?:s|ning)|propos(?:es|ing)|prepar(?:es|ing)|eye(?:s|ing)?)\b[^;]{0,40}?(?:${BARRIER})`,
      {
        anchors: [
          'considers considering mulls mulling weighs weighing threatens threatened threatening plans planning proposes proposing prepares preparing eyes eyeing',
        ],
        weight: 0.65,
        done: 'planned',
        needs: ['state'],
        roles: { subject: 'imposer', on: 'imposee', from: 'imposee', against: 'imposee' },
      },
    ),
    words(
      'in-force',
      String.raw`(?:${BARRIER}|\b(?:restrictions|curbs|controls)\b)[^;]{0,50}?\b((?:takes?|took|taking|take) effect|(?:came|comes?|coming) into (?:force|effect)|(?:is|are|be|become) effective)\b`,
      {
        anchors: ['effect force effective'],
        actAt: 'end',
        weight: 0.6,
        done: 'completed',
        needs: ['figure-or-date'],
        roles: { subject: 'imposer', from: 'imposee' },
      },
    ),
    words(
      'probe',
      String.raw`\b((?:anti-?dumping|countervailing|anti-?subsidy|safeguard) (?:investigation|probe|inquiry)|(?:investigation|probe|inquiry) (?:into|against) [^;]{0,30}\b(?:imports?|dumping|subsidies))\b`,
      {
        anchors: ['anti antidumping antisubsidy countervailing safeguard investigation probe inquiry'],
        weight: 0.7,
        roles: { subject: 'imposer', from: 'imposee', into: 'imposee', against: 'imposee' },
      },
    ),
    words('exempt', String.raw`\b(${formsOf('exempt, free')})\b[^;]{0,60}?\b(?:customs|import|export|basic) dut(?:y|ies)\b`, {
      anchors: anchorsOf('exempt, free'),
      weight: 0.7,
      needs: ['state'],
      roles: { subject: 'imposer' },
    }),
    words(
      'duty-change',
      String.raw`\b((?:customs|import|export) dut(?:y|ies)|tariffs?)\b[^;]{0,50}?\b(?:cut|reduced|lowered|raised|increased|hiked|doubled|slashed|halved|removed|waived|scrapped|exempted)\b`,
      {
        anchors: ['duty duties tariff tariffs customs import export'],
        weight: 0.6,
        needs: ['state'],
        roles: { subject: 'imposer', on: 'imposee', from: 'imposee' },
      },
    ),
  ],
  exclusions: [
    /\b(?:duty of care|heavy[- ]duty|light[- ]duty|on duty|off duty|stamp duty|feed-in tariffs?|power tariffs?|electricity tariffs?|tariff (?:discovered|of \ue000+|order|orders|petition|regulations)|levelised tariff|solar tariffs? of|discovered tariff)\b/g,
    /\b(?:despite|because of|due to|amid|impact of|hit by|effects? of|fears? of|threat of) (?:the )?(?:[a-z\ue004]+ ){0,2}(?:tariffs?|sanctions|export controls|duties)\b/g,
  ],
};
