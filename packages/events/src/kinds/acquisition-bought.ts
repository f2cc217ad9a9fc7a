import type { Trigger } from './kind.ts';
import { OWNERSHIP, STAKE, BUSINESS, OWN_BUSINESS, NOT_GOODS, BUYING } from './acquisition-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { FIRM_AHEAD, SHARE_OF_FIRM } from './vocabulary.ts';

/** Firms and stakes as they are bought. */
export const BOUGHT: readonly Trigger[] = [
  ...act('acquire', {
    verbs: 'acquire, take over, buy out, absorb, swallow, swallow up, gobble up, scoop up',
    on: `${SHARE_OF_FIRM}|${OWNERSHIP}|${BUSINESS}`,
    within: 70,
    weight: 0.75,
    done: 'completed',
    ongoing: 'planned',
    roles: BUYING,
  }),
  ...act('buy-stake', {
    verbs:
      'buy, purchase, pick up, take, raise, increase, hike, up, snap up, secure, obtain, boost, lift, bag, subscribe to, subscribe for, gain, get, win, double, expand, grab, land, top up, add to, build up, earn, consolidate',
    on: `${SHARE_OF_FIRM}|${STAKE}`,
    within: 60,
    weight: 0.75,
    done: 'completed',
    ongoing: 'planned',
    roles: BUYING,
  }),
  words(
    'buy-firm',
    String.raw`\b(${formsOf('buy, purchase, snap up, pick up, take private')}) (?:all of |out |into )?${FIRM_AHEAD}${NOT_GOODS}`,
    {
      anchors: anchorsOf('buy, purchase, snap, pick, take'),
      weight: 0.65,
      done: 'completed',
      ongoing: 'planned',
      roles: { subject: 'buyer', from: 'seller', object: 'party', for: null, with: null, through: null },
    },
  ),
  ...act('buy-business', {
    verbs: 'buy, purchase, snap up, pick up, take on',
    on: OWN_BUSINESS,
    within: 20,
    weight: 0.65,
    done: 'completed',
    ongoing: 'planned',
    roles: { subject: 'buyer', from: 'seller', object: 'party', by: 'buyer', for: null, with: null },
  }),
  // "takes 49% of the Harrow battery": a project is not a firm's name.
  // "Toshiba, taken private in 2023 by a group led by X".
  words(
    'taken-over',
    String.raw`(?<=, )\b(taken (?:private|over)|bought(?: out)?|acquired|snapped up|absorbed) (?:in <date> |<date> |on <date> |last [a-z]+ )?by (?:an? |the )?(?:group|consortium|investors?|funds?|<org>|[a-z\ue004\ue005'-]+ ){1,6}`,
    {
      anchors: ['taken bought acquired snapped absorbed'],
      weight: 0.62,
      done: 'completed',
      past: 'completed',
      firm: true,
      needs: ['two-firms'],
      roles: { subject: 'party', by: 'buyer', for: null, in: null },
    },
  ),
  words(
    'take-share',
    String.raw`\b(tak(?:e|es|ing)|took|buys?|buying|bought|acquir(?:e|es|ed|ing)) (?:just under |just over |about |nearly |up to |over |some )?(?:<quantity>|half|a third|a quarter) (?:of|in) (?:[a-z0-9'-]+ ){0,5}?(?:batter(?:y|ies)|projects?|portfolio|mine|farms?|plants?|park|site|venture)\b(?! (?:market|sales|output|capacity|makers?|cells?|packs?|supply|production|demand|materials?))`,
    {
      anchors: ['take takes taking took buy buys buying bought acquire acquires acquired acquiring'],
      weight: 0.62,
      done: 'completed',
      ongoing: 'planned',
      needs: ['share'],
      roles: { subject: 'buyer', from: 'seller', of: null, in: null, by: 'buyer', for: null },
    },
  ),
  words(
    'eye-share',
    String.raw`\b(ey(?:e|es|ed|eing)|circl(?:es|ed|ing)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|consider(?:s|ed|ing)?|seek(?:s|ing)?|sought|pursu(?:es|ing))\b (?:up to |about |as much as |an? |some |nearly )*(?:<quantity>(?: stake)? (?:of|in) (?:[a-z'-]+ ){0,2}(?:<org>|[a-z]+'s )|(?:minority |majority |controlling )?stake in\b|<org>(?! (?:cells|packs|batteries)))`,
    {
      anchors: [
        'eye eyes eyed eyeing circles circled circling weigh weighs weighed weighing mull mulls mulled mulling consider considers considered considering seek seeks seeking sought pursues pursuing',
      ],
      weight: 0.6,
      done: 'rumoured',
      ongoing: 'rumoured',
      firm: true,
      needs: ['two-firms'],
      roles: { subject: 'buyer', of: 'party', in: 'party', object: 'party', from: 'seller', for: null },
    },
  ),
  words(
    'pay-for-share',
    String.raw`\b(pay(?:s|ing)?|paid|spend(?:s|ing)?|spent) (?:[a-z]+ ){0,2}<money> (?:for|to (?:buy|acquire|take)) (?:an? |the |its |all |about |remaining |controlling |majority |minority )*(?:<quantity>(?: (?:stake|interest|share|holding))?|third|quarter|half|stake|shares|interest) (?:of|in) `,
    {
      anchors: ['pay pays paying paid spend spends spending spent'],
      weight: 0.7,
      done: 'completed',
      past: 'completed',
      ongoing: 'planned',
      roles: { subject: 'buyer', of: 'party', in: 'party', from: 'seller', to: 'seller', for: null, on: null },
    },
  ),
  words(
    'suitor',
    String.raw`\b((?:among|one of) (?:the )?(?:(?!losing)[a-z-]+ )?(?:suitors|bidders|contenders)|in (?:the )?(?:race|running|fray|contention)|front-?runner) (?:for|to (?:buy|acquire|take over))\b[^;]{0,70}?(?:${STAKE}|<org>|${OWN_BUSINESS})`,
    {
      anchors: ['suitors bidders contenders race running fray contention runner frontrunner'],
      weight: 0.62,
      done: 'rumoured',
      past: 'rumoured',
      needs: ['firm'],
      roles: { subject: 'buyer', for: 'party', in: 'party', of: 'party', from: 'seller' },
    },
  ),
  words(
    'buy-into',
    String.raw`\b(buy(?:s|ing)?|bought|put(?:s|ting)? money) into (?:an? |the |one of )?(?:[a-z\ue003-\ue005'-]+ ){0,4}?(?:<org>|block|mine|project|deposit|field|venture|firm|company|maker|developer|business)\b`,
    {
      anchors: ['buy buys buying bought put puts putting'],
      weight: 0.65,
      done: 'completed',
      ongoing: 'planned',
      needs: ['firm'],
      roles: { subject: 'buyer', into: 'party', from: 'seller', for: null, in: null },
    },
  ),
  words('buy-it', String.raw`\b(bought|buys|buy|buying|acquired|acquires|acquiring) (?:it|them|the (?:whole|lot)) (?:out )?from\b`, {
    anchors: ['bought buys buy buying acquired acquires acquiring'],
    weight: 0.6,
    done: 'completed',
    ongoing: 'planned',
    needs: ['party'],
    roles: { subject: 'buyer', from: 'seller' },
  }),
];
