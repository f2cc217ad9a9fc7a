import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

const OWNERSHIP = String.raw`\b(?:stakes?|shares?|shareholdings?|holdings?(?! company)|equity|ownership|controlling interest|(?:majority|minority|remaining|entire|full|economic) (?:interest|holding|shareholding|ownership)|interest)\b`;
const BUSINESS = String.raw`<org>|\b(?:business|division|company|firm|unit|subsidiary|arm|operations|startup|start-up|maker|assets|portfolio|producer|developer|miner|supplier|manufacturer|plant|mine|project|factory)\b`;

/** Ownership of a firm, a stake or a business changes hands. */
export const acquisition: Kind = {
  type: 'acquisition',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('acquire', {
      verbs: 'acquire, take over, buy out',
      on: `${OWNERSHIP}|${BUSINESS}`,
      within: 70,
      weight: 0.75,
      done: 'completed',
      ongoing: 'planned',
      roles: { subject: 'buyer', from: 'seller', of: 'party', in: 'party', object: 'party', by: 'buyer' },
    }),
    ...act('buy-stake', {
      verbs: 'buy, purchase, pick up, take, raise, increase, hike, up, snap up, secure, obtain',
      on: String.raw`\b(?:stakes?|shareholding|equity stake|controlling interest|(?:majority|minority) (?:interest|shareholding|ownership)|ownership)\b`,
      within: 60,
      weight: 0.75,
      done: 'announced',
      ongoing: 'planned',
      roles: { subject: 'buyer', from: 'seller', of: 'party', in: 'party', object: 'party', by: 'buyer' },
    }),
    ...act('buy-firm', {
      verbs: 'buy, purchase',
      on: String.raw`\b(?:<org>(?:'s)?|its|the|all of) (?:[a-z-]+ ){0,4}(?:business|division|unit|subsidiary|arm|operations|shares|assets|plant|mine)\b`,
      within: 30,
      weight: 0.65,
      roles: { subject: 'buyer', from: 'seller', object: 'party' },
    }),
    ...act('sell-stake', {
      verbs: 'sell, divest, offload, dispose of, exit, spin off, hive off, carve out',
      on: `${OWNERSHIP}|\\b(?:business|division|unit|subsidiary|arm|operations|assets)\\b`,
      within: 60,
      weight: 0.75,
      done: 'announced',
      ongoing: 'planned',
      roles: { subject: 'seller', to: 'buyer', in: 'party', of: 'party', object: 'party' },
    }),
    words(
      'merge',
      String.raw`\b((?:${formsOf('merge')})(?: with| into)?|merger (?:of|with|between|agreement)|amalgamat(?:e|es|ed|ion)|(?:integrat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)) (?:their|its) (?:[a-z-]+ ){0,4}(?:business|businesses|operations))\b`,
      {
        anchors: [
          'merger amalgamate amalgamates amalgamated amalgamation integrate integrates integrated integrating combine combines combined combining',
          ...anchorsOf('merge'),
        ],
        weight: 0.65,
        done: 'announced',
        ongoing: 'planned',
      },
    ),
    words('acquisition', String.raw`\b((?:acquisition|takeover|buyout|purchase) of) [^;]{0,60}?(?:<org>|${OWNERSHIP})`, {
      anchors: ['acquisition takeover buyout purchase'],
      weight: 0.7,
      done: 'announced',
      roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party', object: 'party' },
    }),
    words(
      'subsidiary',
      String.raw`\b((?:make|makes|made|making|turn|turns|turned|become|becomes|became|becoming) (?:<org>|it|the company|the venture) ?(?:into )?(?:a |an |its )(?:wholly[- ]owned )?(?:subsidiary|unit))\b`,
      {
        anchors: ['subsidiary'],
        weight: 0.65,
        done: 'announced',
        roles: { subject: 'buyer', object: 'party' },
      },
    ),
  ],
  exclusions: [
    /\b(?:stakes?|interest|share|holding) in (?:the|a|an|their|its) (?:new |proposed |planned |[a-z-]+ )?(?:joint venture|jv|venture|company to be)\b/g,
    /\bacqui(?:re|res|red|ring) (?:the |its |a |an |new |about |around |nearly |over |more than |some |[a-z]+ )?(?:land|plots?|skills?|knowledge|licen[cs]es?|talent|customers?|technology|know-how|permits?|[a-z]+ acres|\ue001+ (?:of )?land|batter(?:y|ies)|vehicles|raw materials|data)\b/g,
    /\bacqui(?:re|res|red|ring)\b[^;]{0,30}\b(?:acres?|hectares?|land) /g,
    /\btake (?:over|up) as\b/g,
    /\b(?:land|customer|data|talent) acquisition\b/g,
    /\bshares? (?:of|in) (?:the )?(?:market|sales|demand|imports|exports|output|capacity|total|global)\b/g,
    /\b(?:market|energy|lion's|largest|growing) share\b/g,
    /\b(?:private|shareholders?'?|return on|home|brand|pay) equity\b/g,
    /\b(?:at stake|stakeholders?|interest(?:s|ed)? (?:rates?|in (?:investing|setting|working|building|exploring|cooperat|develop))|in the interest|public interest|expressions? of interest|interest from)\b/g,
  ],
};
