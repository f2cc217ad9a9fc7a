import { STAGE, WORKS } from './facility-words.ts';
import type { Trigger } from './kind.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED, PLANT } from './vocabulary.ts';

/** Plants as they are decided on: proposed, sited, applied for, approved; and what was said wrongly of them. */
export const DECIDED: readonly Trigger[] = [
  words(
    'pencil',
    String.raw`\b(${formsOf('pencil in, earmark, line up, plot, envisage, promise, target, eye, propose, plan, plan for, prepare')}|pencilled in|pencilling in)\b (?:about |around |up to |some |another |a further |a |an |as much as |at least |over |more than )*<quantity>(?! (?:customers|jobs|people))`,
    {
      anchors: [
        'pencilled pencilling',
        ...anchorsOf('pencil, earmark, line, plot, envisage, promise, target, eye, propose, plan, prepare'),
      ],
      weight: 0.5,
      done: 'planned',
      past: 'planned',
      needs: ['capacity', 'firm'],
      yieldsTo: ['supply_contract', 'tender'],
      roles: { for: null, of: null },
    },
  ),
  words(
    'plan-plant',
    String.raw`\b(plan(?:s|ned|ning)?(?: for| on)?|propos(?:es|ed|ing|al for)|announc(?:es|ed|ing)|unveil(?:s|ed)?|approv(?:es|ed|al)|clear(?:s|ed)|eyes|mulls|considers|considering|mulling|scraps?|scrapped|cancel(?:s|led)|delay(?:s|ed)?|postpon(?:es|ed)|shelv(?:es|ed)|pauses?|paused|suspend(?:s|ed)|push(?:es|ed)? back|defers?|deferred|abandon(?:s|ed)|drops?|dropped|denie[sd]|halts?|halted|call(?:s|ed) off|give(?:s|n)? the go-ahead to|gave the go-ahead to|green-?li(?:ghts?|t)|permit(?:s|ted)|sanction(?:s|ed)|mothball(?:s|ed)|envisag(?:es|ed)|pledge[sd]|pencil(?:s|led) in|detail(?:s|ed)|disclose[sd]|outline[sd]|present(?:s|ed)|resum(?:es|ed)|reviv(?:es|ed)|speed(?:s|ed) up|fast-tracks?)\b (?:[^;]{0,90}?)(?:${PLANT}|${STAGE})`,
    {
      anchors: [
        'called calls plan plans planned planning proposes proposed proposing proposal announces announced announcing unveils unveiled unveil approves approved approval clears cleared eyes mulls mulling considers considering scraps scrap scrapped cancels cancelled delays delayed delay postpones postponed shelves shelved pause pauses paused suspend suspends suspended push pushes pushed defers defer deferred abandons abandoned drops drop dropped denies denied halt halts halted give gives given gave green permit permits permitted sanctions sanctioned mothballs mothballed envisages envisaged pledged pledges pencils pencilled details detailed disclosed discloses outlines outlined presents presented resumes resumed revives revived speeds fast',
      ],
      yieldsTo: ['disruption', 'supply_contract', 'acquisition', 'partnership', 'public_funding', 'investment'],
      weight: 0.5,
      done: 'announced',
      roles: { for: null, of: null },
    },
  ),
  words(
    'in-the-works',
    String.raw`\b(?:is|are|was|were) (on the drawing board|in the pipeline|in the works|on the cards|on the anvil|planned|proposed|envisaged)\b`,
    {
      behind: WORKS,
      anchors: ['on in planned proposed envisaged'],
      actAt: 'end',
      weight: 0.5,
      done: 'planned',
      past: 'planned',
      roles: { by: 'party' },
    },
  ),
  words(
    'decision',
    String.raw`\b(${formsOf('take, make, reach, sanction')} (?:a |the |its )?(?:positive )?(?:final investment decision|fid)|final investment decision|fid)\b`,
    {
      anchors: ['final fid', ...anchorsOf('take, make, reach, sanction')],
      weight: 0.6,
      done: 'approved',
      needs: ['firm'],
      roles: { on: null, for: null },
    },
  ),
  ...act('approve', {
    verbs:
      'approve, clear, greenlight, green-light, wave through, nod through, rubber-stamp, permit, sanction, authorise, authorize, give the go-ahead to, give the go-ahead for, give the green light to, give the green light for, consent to',
    on: WORKS,
    within: 70,
    weight: 0.55,
    done: 'approved',
    yieldsTo: ['public_funding', 'investment', 'acquisition'],
    roles: { for: null, of: null, to: null },
  }),
  words(
    'milestone',
    String.raw`\b((?:environmental|environment|forest|in-principle|final|board|regulatory|planning|development|construction|building|mining|state|federal|council|grid|factory) (?:clearance|approval|nod|permission|permit|licen[cs]e|consent|go-ahead|green light|sign-off)s?)\b[^;]{0,70}?(?:${WORKS})`,
    {
      anchors: ['clearance approval approvals nod permission permissions permit permits license licence consent consents go green sign'],
      weight: 0.75,
      done: 'approved',
      roles: { from: 'party', for: null },
    },
  ),
  words(
    'consent',
    String.raw`\b(${formsOf('win, get, receive, secure, obtain, bag, gain, land, clinch')} (?:[a-z-]+ ){0,3}(?:consent|clearance|approval|nod|permits?|permission|licen[cs]e|go-ahead|green light))\b[^;]{0,80}?(?:${WORKS})`,
    {
      anchors: anchorsOf('win, get, receive, secure, obtain, bag, gain, land, clinch'),
      weight: 0.75,
      done: 'approved',
      needs: ['party'],
      roles: { from: 'party', for: null, of: null },
    },
  ),
  words(
    'nod',
    String.raw`\b(${formsOf('give, grant, issue')} (?:(?:[a-z-]+|<org>) ){0,4}(?:nod|approval|consent|go-ahead|green light|clearance|blessing|permission|permits?|licen[cs]es?))\b[^;]{0,80}?(?:${WORKS})`,
    {
      anchors: anchorsOf('give, grant, issue'),
      weight: 0.6,
      done: 'approved',
      roles: { to: 'party', for: null, of: 'party' },
    },
  ),
  words(
    'apply',
    String.raw`\b(${formsOf('file for, apply for, seek, await, ask for')} (?:[a-z-]+ ){0,3}(?:consent|clearance|approval|permits?|permission|licen[cs]e))\b[^;]{0,80}?(?:${WORKS})`,
    {
      anchors: anchorsOf('file, apply, seek, await, ask'),
      weight: 0.75,
      done: 'planned',
      past: 'planned',
      ongoing: 'planned',
      needs: ['party'],
      roles: { from: null, for: null, of: null },
    },
  ),
  words(
    'site',
    String.raw`\b(${formsOf('choose, pick, select, zero in on, opt for, settle on, finalise, finalize, shortlist')}|chosen|chose)\b[^;]{0,60}?\b(?:for|as) [^;]{0,50}?(?:${PLANT})`,
    {
      anchors: ['chosen chose', ...anchorsOf('choose, pick, select, zero, opt, settle, finalise, finalize, shortlist')],
      weight: 0.65,
      done: 'planned',
      past: 'announced',
      roles: { for: null, of: null, object: 'host' },
    },
  ),
  words(
    'lines',
    String.raw`\b(allot(?:s|ted)?|allocat(?:es|ed)|identif(?:y|ies|ied)|acquir(?:es|ed)|secur(?:es|ed)|bought|buys|leas(?:es|ed)|handed over|sign(?:s|ed) (?:a )?(?:lease|land lease))\b[^;]{0,50}?(?:<quantity>|\b(?:land|sites?|plots?|leases?)\b)[^;]{0,50}?(?:${WORKS})`,
    {
      anchors: ['handed', ...anchorsOf('allot, allocate, identify, acquire, secure, buy, lease, sign')],
      weight: 0.5,
      roles: { for: 'recipient', to: 'recipient' },
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
];
