import type { Trigger } from './kind.ts';
import { anchorsOf, formsOf, words } from './trigger.ts';
import { FIRM_AHEAD } from './vocabulary.ts';

/** Who owns whom afterwards. */
export const OWNERS: readonly Trigger[] = [
  words(
    'subsidiary',
    String.raw`\b((?:make|makes|made|making|turn|turns|turned|become|becomes|became|becoming) (?:<org>|it|the company|the venture|[a-z]+ [a-z]+)? ?(?:into )?(?:a |an |its )(?:wholly[- ]owned |fully[- ]owned |consolidated )?(?:subsidiary|unit)|(?:tak(?:e|es|ing)|took) (?:[a-z\ue003]+ ){1,3}private)\b`,
    {
      anchors: ['subsidiary private'],
      weight: 0.65,
      done: 'announced',
      needs: ['firm'],
      roles: { subject: 'buyer', object: 'party', of: 'buyer' },
    },
  ),
  words(
    'accept-offer',
    String.raw`\b(${formsOf('accept, back, recommend, reject, rebuff, spurn')})\b[^;]{0,50}?\b(?:takeover|buy-?out|tender|acquisition|purchase) (?:offer|bid|proposal)\b`,
    {
      anchors: anchorsOf('accept, back, recommend, reject, rebuff, spurn'),
      weight: 0.65,
      done: 'signed',
      needs: ['firm'],
      roles: { subject: 'seller', from: 'buyer', by: 'buyer', for: 'party', object: 'party' },
    },
  ),
  words(
    'combination',
    String.raw`\b((?:all-stock|all-share|business|<money>)[ -](?:[a-z-]+ )?(?:combination|merger|tie-up)|share swap)\b`,
    {
      anchors: ['combination merger tie swap'],
      weight: 0.6,
      done: 'announced',
      needs: ['firm'],
      roles: {},
    },
  ),
  words(
    'into-hands',
    String.raw`\b((?:pass(?:es|ed|ing)?|fall(?:s|en|ing)?|fell|end(?:s|ed)? up|mov(?:es|ed|ing)|com(?:e|es|ing)|came|go(?:es)?|went) (?:into|in|under|to) (?:the )?(?:<country>|<org>|[a-z]+)?(?:'s)? ?(?:hands|ownership|roof|fold|umbrella|wing|stable|control))\b`,
    {
      anchors: [
        'pass passes passed passing fall falls fallen falling fell end ends ended move moves moved moving come comes coming came go goes went',
      ],
      weight: 0.6,
      done: 'completed',
      ongoing: 'planned',
      needs: ['party'],
      roles: { from: 'seller', of: 'buyer', into: 'buyer', to: 'buyer' },
    },
  ),
  words(
    'finds-owner',
    String.raw`\b((?:has|have|gets?|got|finds?|found) (?:an? |its |their )?(?:new )?(?:<country> |[a-z]+ )?(?:owner|buyer|parent|majority shareholder)) in <org>`,
    {
      anchors: ['owner buyer parent shareholder'],
      weight: 0.6,
      done: 'completed',
      needs: ['firm'],
      roles: { subject: 'seller', in: 'buyer' },
    },
  ),
  words(
    'joins-group',
    String.raw`\b((?:becom(?:es?|ing)|became) (?:a )?part of|joins? (?:the )?(?=<org> (?:group|family|stable|fold))|joined (?:the )?(?=<org> (?:group|family|stable|fold))) ?(?:the )?<org>`,
    {
      anchors: ['become becomes becoming became join joins joined'],
      weight: 0.55,
      done: 'completed',
      needs: ['two-firms'],
      roles: { of: 'buyer', object: 'buyer' },
    },
  ),
  words(
    'fetched',
    String.raw`\b(?:units?|business|plants?|stakes?|shares|company|assets|sites?|mines?|portfolio|division|factory|project)\b[^;]{0,50}?\b(fetch|fetches|fetched|fetching|(?:went|goes|going|sold|sells|to be sold) for)\b (?:[a-z]+ ){0,3}?<money>`,
    {
      anchors: ['fetch fetches fetched fetching went goes going sold sells'],
      weight: 0.55,
      done: 'completed',
      needs: ['firm', 'money'],
      roles: { subject: 'seller', to: 'buyer', of: 'seller', in: 'party' },
    },
  ),
  words('will-own', String.raw`\b((?:will|would|to|then) (?:then |now )?(?:own|hold|control|have)) <quantity> (?:of|in) ${FIRM_AHEAD}`, {
    anchors: ['own hold control have'],
    weight: 0.6,
    done: 'planned',
    needs: ['firm'],
    roles: { subject: 'buyer', of: 'party', in: 'party' },
  }),
  words(
    'purchase-of-part',
    String.raw`\b((?:purchase|acquisition|takeover|sale) of) (?:[a-z]+ ){0,2}?<quantity>[^;]{0,30}? (?:from|by) (?:the |its )?(?:[a-z\ue003-]+ ){0,3}?(?:family|founders?|owners?|parent|promoters?|shareholders?|investors?|fund|government|state)\b`,
    {
      anchors: ['purchase acquisition takeover sale'],
      weight: 0.65,
      done: 'announced',
      needs: ['firm'],
      roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party' },
    },
  ),
  words(
    'new-owner',
    String.raw`\b((?:has|have|gets?|got) (?:an? )?(?:new|<country>) (?:owner|parent|majority owner|shareholder)|(?:found|finds|has) (?:an? )?(?:new )?(?:taker|buyer) for)\b`,
    {
      anchors: ['owner parent shareholder taker buyer'],
      weight: 0.55,
      done: 'completed',
      needs: ['firm'],
      roles: { subject: 'party', for: 'party', in: 'buyer' },
    },
  ),
  words(
    'approach',
    String.raw`\b((?:ma(?:de|kes?|king)|tabl(?:ed|es)|lodg(?:ed|es)|submit(?:ted|s)|receiv(?:ed|es)|reject(?:ed|s)|launch(?:ed|es)) (?:an? |its |the )?(?:[a-z-]+ |<money> ){0,3}?(?:approach|offer|takeover proposal|bid)) (?:for|to buy|to acquire|from) (?:[a-z\ue004\ue005'-]+ ){0,3}?<org>`,
    {
      anchors: [
        'made make makes making tabled tables lodged lodges submitted submits received receives rejected rejects launched launches',
      ],
      weight: 0.6,
      done: 'announced',
      needs: ['firm'],
      roles: { subject: 'buyer', for: 'party', from: 'buyer', object: 'party' },
    },
  ),
  words(
    'for-sale',
    String.raw`\b((?:put|puts|putting) [^;]{0,50}? (?:up for sale|on the block)|(?:seek(?:s|ing)|looking for|hunt(?:s|ing) for|sounds? out) (?:a )?(?:buyers?|bidders?|suitors?) for)\b`,
    {
      anchors: ['put puts putting seek seeks seeking looking hunt hunts hunting sound sounds'],
      weight: 0.55,
      done: 'planned',
      ongoing: 'planned',
      needs: ['firm'],
      roles: { subject: 'seller', for: 'party' },
    },
  ),
  words('takeover', String.raw`\b(acquisition|takeover|buy-?out)\b`, {
    anchors: ['acquisition takeover buyout buy'],
    weight: 0.45,
    done: 'announced',
    needs: ['firm', 'money'],
    roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party' },
  }),
];
