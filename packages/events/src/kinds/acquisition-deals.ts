import type { Trigger } from './kind.ts';
import { OWNERSHIP, STAKE, THING, OWN_BUSINESS } from './acquisition-words.ts';
import { anchorsOf, formsOf, words } from './trigger.ts';
import { SHARE_OF_FIRM } from './vocabulary.ts';

/** Mergers, takeovers and their deeds called so. */
export const DEALS: readonly Trigger[] = [
  words(
    'merge',
    String.raw`\b((?:${formsOf('merge')})(?: with| into)?|merger|marriage (?:of|with|between)|amalgamat(?:e|es|ed|ion)|(?:integrat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)) (?:their|its) (?:[a-z-]+ ){0,4}(?:business|businesses|operations))\b`,
    {
      anchors: [
        'merger amalgamate amalgamates amalgamated amalgamation integrate integrates integrated integrating combine combines combined combining marriage',
        ...anchorsOf('merge'),
      ],
      weight: 0.65,
      done: 'announced',
      ongoing: 'planned',
      needs: ['two-firms'],
      roles: { by: 'party', for: null },
    },
  ),
  words(
    'acquisition',
    String.raw`\b((?:acquisition|takeover|buy-?out|purchase) of|(?:takeover|tender|buy-?out|acquisition) (?:bid|offer) (?:for|from|by)|bid (?:for|to take over)) [^;]{0,60}?(?:${SHARE_OF_FIRM}|<org>|${OWNERSHIP}|${OWN_BUSINESS})`,
    {
      anchors: ['acquisition takeover buyout buy purchase tender bid'],
      weight: 0.7,
      done: 'announced',
      roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party', in: 'party', for: 'party', object: 'party' },
    },
  ),
  words(
    'its-acquisition',
    String.raw`(?:\b(?:its|their)|'s?) (?:<money>[ -])?(?:[a-z0-9-]+ ){0,2}((?:acquisition|takeover|buy-?out|purchase) of) [^;]{0,40}?(?:<org>|${OWNERSHIP}|<money>)`,
    {
      anchors: ['acquisition takeover buyout buy purchase'],
      weight: 0.7,
      done: 'completed',
      roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party', in: 'party', for: null, object: 'party' },
    },
  ),
  words(
    'passes',
    String.raw`\b(ownership|control|shares?|stakes?|keys)\b[^;]{0,70}?\b(?:pass(?:es|ed|ing)?|transferr?(?:ed|s)?|went|goes|go|chang(?:e|es|ed|ing) hands|handed)\b`,
    {
      anchors: ['ownership control share shares stake stakes keys'],
      weight: 0.65,
      done: 'completed',
      roles: { subject: 'seller', from: 'seller', to: 'buyer', of: 'party', in: 'party', object: 'party' },
    },
  ),
  words(
    'change-hands',
    String.raw`\b(chang(?:e|es|ed|ing) hands|pass(?:es|ed|ing)? into (?:<country>|[a-z-]+) (?:hands|ownership|control))\b`,
    {
      anchors: ['change changes changed changing pass passes passed passing'],
      weight: 0.6,
      done: 'completed',
      ongoing: 'planned',
      needs: ['party'],
      roles: { subject: 'party', from: 'seller', to: 'buyer' },
    },
  ),
  words(
    'owner',
    String.raw`\b((?:becom(?:e|es|ing)|became|be|emerg(?:e|es|ed|ing) as) (?:the |a |an )?(?:[a-z-]+ ){0,2}(?:owner|shareholder)) (?:of|in|at)\b`,
    {
      anchors: anchorsOf('become, emerge').concat('became', 'be'),
      weight: 0.6,
      done: 'completed',
      needs: ['firm'],
      roles: { subject: 'buyer', of: 'party', in: 'party' },
    },
  ),
  words(
    'deed',
    String.raw`\b(${formsOf('sign, ink, enter into, execute, conclude, exchange, enter')}|inked|signing)\b[^;]{0,50}?\b(?:share|stock|asset|business|equity|unit|securities|sale and)[ -](?:and share )?(?:purchase|transfer|sale|subscription|swap) (?:and [a-z]+ )?(?:agreements?|deals?|pacts?|contracts?)`,
    {
      anchors: anchorsOf('sign, ink, enter, execute, conclude, exchange'),
      weight: 0.75,
      done: 'signed',
      roles: { subject: 'buyer', from: 'seller', in: 'party', of: 'party', for: null, object: 'party' },
    },
  ),
  words(
    'terms',
    String.raw`\b((?:(?:come|came) to terms|agreed (?:on )?terms|(?:struck|reached|sealed|clinched|agreed) an? (?:[a-z]+ )?(?:deal|agreement)|shook hands) (?:on|over|for|to buy|to acquire|to take)) [^;]{0,40}?(?:${STAKE}|${SHARE_OF_FIRM}|'s? (?:<country> |[a-z-]+ ){0,3}(?:arm|unit|business|subsidiary|division|operations|portfolio)\b)`,
    {
      anchors: ['come came agreed struck reached sealed clinched shook'],
      weight: 0.65,
      done: 'signed',
      needs: ['firm'],
      roles: { subject: 'buyer', from: 'seller', in: 'party', of: 'party' },
    },
  ),
  words(
    'deed-signed',
    String.raw`\b((?:share|stock|asset|business) (?:purchase|transfer|sale) agreement (?:was|has been|were) (?:signed|inked|executed|concluded))\b`,
    {
      anchors: ['purchase transfer sale'],
      weight: 0.6,
      done: 'signed',
    },
  ),
  words(
    'pay-for',
    String.raw`\b(${formsOf('pay, shell out, fork out, cough up, splash out')})\b[^;]{0,30}?<money>[^;]{0,20}? (?:for|to (?:buy|acquire|take over)) (?:[a-z\ue003-\ue005'&-]+ ){0,5}?(?:${SHARE_OF_FIRM}|stakes?\b|shares\b|<org>|(?:${THING})\b)`,
    {
      anchors: anchorsOf('pay, shell, fork, cough, splash'),
      weight: 0.65,
      done: 'completed',
      ongoing: 'planned',
      needs: ['firm'],
      roles: { subject: 'buyer', to: 'seller', object: 'seller', for: 'party', of: 'party', in: 'party' },
    },
  ),
];
