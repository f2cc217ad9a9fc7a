import type { Trigger } from './kind.ts';
import { CALL } from './tender-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** Tenders as they are called and begun. */
export const CALLED: readonly Trigger[] = [
  ...act('call', {
    verbal: true,
    verbs:
      'float, issue, invite, re-invite, reinvite, launch, relaunch, open, release, call, seek, announce, publish, solicit, kick off, roll out, put out, send out, bring out, come out with, reissue, re-issue, refloat, re-float, unveil',
    on: CALL,
    within: 60,
    weight: 0.75,
    done: 'planned',
    firm: true,
    roles: { subject: 'buyer', from: 'party', for: null, by: 'buyer' },
  }),
  // Words too general to reach far.
  ...act('run', {
    verbal: true,
    verbs: 'hold, conduct, run, organise, organize, stage, carry out',
    on: CALL,
    within: 40,
    weight: 0.7,
    done: 'completed',
    roles: { subject: 'buyer', from: 'party', for: null, by: 'buyer' },
  }),
  ...act('begin', {
    verbal: true,
    verbs: 'start, initiate, begin, set, schedule, request, want, restart, resume, prepare, plan, propose',
    on: CALL,
    within: 24,
    weight: 0.7,
    done: 'planned',
    firm: true,
    roles: { subject: 'buyer', from: 'party', for: null, by: 'buyer' },
  }),
  words(
    'call-for',
    String.raw`\b((?:${formsOf('call, ask')}) for (?:[a-z-]+ ){0,2}(?:bids|tenders|proposals|offers|quotations|expressions of interest))\b`,
    {
      anchors: anchorsOf('call, ask'),
      weight: 0.75,
      done: 'planned',
      firm: true,
      roles: { subject: 'buyer', from: 'party' },
    },
  ),
  // "is looking for suppliers of 200 MWh", "search for companies to build".
  words(
    'search',
    String.raw`\b((?:search|searches|searching|hunt|looking|look|looks) for (?:[a-z-]+ ){0,3}(?:companies|developers|bidders|contractors|suppliers|vendors|builders|agenc(?:y|ies)|firms) (?:to|for|of)|(?:seeks?|seeking|sought) (?:[a-z-]+ ){0,3}(?:developers|bidders|contractors|suppliers|vendors) (?:to|for|of))\b[^;]{0,60}?<quantity>`,
    {
      anchors: ['search searches searching hunt looking look looks seek seeks seeking sought'],
      weight: 0.6,
      done: 'planned',
      firm: true,
      needs: ['party'],
      roles: { subject: 'buyer' },
    },
  ),
];
