import { CAPACITY, WORKS } from './facility-words.ts';
import type { Trigger } from './kind.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PLANT } from './vocabulary.ts';

/** Plants as they change: enlarged, cut, converted, held up, given up. */
export const CHANGED: readonly Trigger[] = [
  ...act('expand', {
    verbs:
      'expand, extend, enlarge, double, triple, quadruple, raise, lift, increase, boost, grow, push up, step up, ramp up, scale up, upgrade, enhance, debottleneck',
    on: `${CAPACITY}|${WORKS}`,
    within: 60,
    weight: 0.6,
    past: 'completed',
    ongoing: 'under_construction',
    needs: ['firm'],
    roles: { for: null, of: null },
  }),
  ...act('resize', {
    verbs: 'halve, cut, trim, reduce, downsize, scale back, scale down',
    on: `${CAPACITY}|${PLANT}`,
    within: 45,
    weight: 0.6,
    past: 'completed',
    ongoing: 'under_construction',
    needs: ['capacity'],
    roles: { for: null, of: null },
  }),
  words(
    'take-to',
    String.raw`\b(${formsOf('take, bring, scale')})\b [^;]{0,60}?(?:${CAPACITY}|${PLANT})[^;]{0,30}? (?:up )?to (?:about |around |nearly |over |more than |some )?<quantity>`,
    {
      anchors: anchorsOf('take, bring, scale'),
      weight: 0.6,
      done: 'completed',
      past: 'completed',
      ongoing: 'planned',
      needs: ['capacity'],
      roles: { for: null, of: null, to: null },
    },
  ),
  ...act('convert', {
    verbs: 'convert, retool, repurpose, revamp, retrofit, refit, switch over, reopen, restart, revive',
    on: WORKS,
    within: 50,
    weight: 0.6,
    past: 'completed',
    ongoing: 'under_construction',
    roles: { for: null, of: null, to: null },
  }),
  words(
    'quit',
    String.raw`\b(${formsOf('walk away, pull out, back out, pull back, withdraw, bow out, step back, drop out, exit')} (?:in <date> |on <date> |<date> )?(?:of|from)|${formsOf('abandon, ditch, axe, scrap, drop, shelve, quit, cancel, call off, call time on, give up on, pull the plug on, turn its back on, not go ahead with, not proceed with, not press ahead with, kill, terminate, shut down, decommission, dismantle, bin')})\b (?:an? |the |its |their |this |that |plans? (?:for|to build) |construction of )*(?:(?:<place>|<country>)(?:'s)? )?(?:<money>(?: (?:\(?<money>\)?))? ?(?:[a-z\ue003-\ue005-]+ ){0,4}(?:projects?|schemes?|plans?|complex|venture|bid|${PLANT})|(?:<place>|<country>) (?:[a-z-]+ )?(?:projects?|lines?|units?|venture|mine)\b|(?:[a-z-]+ ){0,2}(?:${WORKS}))`,
    {
      anchors: [
        'walked pulled backed withdrew dropped',
        'not',
        ...anchorsOf(
          'turn, walk, pull, back, withdraw, bow, step, drop, exit, abandon, ditch, axe, scrap, shelve, quit, cancel, call, kill, terminate, shut, decommission, dismantle, bin',
        ),
      ],
      weight: 0.65,
      done: 'cancelled',
      roles: { from: null, of: null, for: null },
    },
  ),
  // What its owner decides; what an accident or a strike stops is a disruption.
  ...act('close-down', {
    verbs: 'shut, close, shut down, close down, mothball, idle, retire, shutter, decommission, wind down',
    on: PLANT,
    within: 40,
    weight: 0.6,
    done: 'cancelled',
    past: 'cancelled',
    ongoing: 'cancelled',
    yieldsTo: ['disruption'],
    roles: { at: null, for: null, of: null },
  }),
  words(
    'pause',
    String.raw`\b(${formsOf('stop, halt, pause, suspend, freeze, put off')} (?:all |the )?(?:construction|building|work|production))\b(?: (?:on|of|at))?[^;]{0,60}?(?:${WORKS})|\b(${formsOf('stop, halt, pause, suspend, freeze, put off')}) [^;,]{0,40}?(?:${WORKS}) (?:construction|building|expansion)\b`,
    {
      anchors: anchorsOf('stop, halt, pause, suspend, freeze, put'),
      weight: 0.6,
      done: 'delayed',
      yieldsTo: ['disruption'],
      roles: { at: null, for: null, of: null },
    },
  ),
  words(
    'wind-down',
    String.raw`\b(${formsOf('wind down, end, cease, discontinue')}) (?:all |its |the )?(?:[a-z-]+ )?(?:production|output|operations|manufacturing|mining)\b`,
    {
      anchors: anchorsOf('wind, end, cease, discontinue'),
      weight: 0.5,
      done: 'cancelled',
      needs: ['firm'],
      roles: { at: null, of: null, in: null, for: null },
    },
  ),
  // "is now expected in FY2030 instead of FY2029".
  words(
    'now-due',
    String.raw`\b(?:commencement|start|start-?up|production|commissioning|completion|opening|operations?|<org>|plant|project|factory)\b[^;]{0,110}?\b(?:is|are|was) (now) (?:expected|scheduled|due|planned|slated|targeted|set|foreseen)\b[^;]{0,30}?<date>[^;]{0,20}?\b(?:instead of|rather than|against|not|later than|compared with)\b`,
    {
      anchors: ['now'],
      weight: 0.78,
      done: 'delayed',
      firm: true,
      needs: ['party'],
      roles: { by: 'party', of: 'party', at: null, for: null },
    },
  ),
  words(
    'now-sees',
    String.raw`\b(now (?:sees|expects|plans|aims|hopes|intends|targets|wants))\b[^;]{0,90}?<date>[^;]{0,20}?\b(?:rather than|instead of|later than|compared with)\b`,
    {
      anchors: ['now'],
      weight: 0.78,
      done: 'delayed',
      past: 'delayed',
      ongoing: 'delayed',
      firm: true,
      needs: ['firm'],
      roles: { at: null, for: null, of: null, in: null },
    },
  ),
  words(
    'start-slips',
    String.raw`\b(?:start|start-?up|opening|launch|completion|commissioning|production|project|plant|factory|line)\b[^;,]{0,30}?\b(slip(?:s|ped)|slid(?:es)?|drift(?:s|ed)|mov(?:es|ed) back) (?:by [^;,]{1,20} )?(?:to|into|by|until) (?:the )?(?:<date>|[a-z0-9-]+)`,
    {
      anchors: ['slips slipped slid slides drifts drifted moves moved'],
      weight: 0.78,
      done: 'delayed',
      past: 'delayed',
      firm: true,
      needs: ['party'],
      roles: { of: 'party', at: null, for: null },
    },
  ),
  // "the start of operation, scheduled for October 2025, has been changed to April 2026".
  words(
    'rescheduled',
    String.raw`\b(?:start|commencement|completion|opening|commissioning|launch|operation|production)\b[^;]{0,120}?\b(?:has|have|was|were|is)(?: been)? (changed|moved|revised|rescheduled|shifted|deferred|put back|pushed out|pushed back)\b[^;]{0,30}? (?:to|until) [^;]{0,12}?<date>`,
    {
      anchors: ['changed moved revised rescheduled shifted deferred put pushed'],
      weight: 0.78,
      done: 'delayed',
      past: 'delayed',
      firm: true,
      needs: ['party'],
      roles: { of: 'party', by: 'party', at: null, for: null, to: null, from: null },
    },
  ),
  words(
    'held-up',
    String.raw`\b((?:construction|work|production|opening|launch|start|commissioning|completion)\b[^;]{0,60}?\b(?:has been|have been|was|were|is|been) (?:delayed|postponed|halted|paused|suspended|pushed back|put on hold|deferred|stalled)|\b(?:has|have|had) (?:stalled|come to a (?:standstill|halt|stop)|ground to a halt|slipped|fallen behind)|(?:is|are|was|running) (?:idle|stalled|on hold|(?:[a-z]+ ){0,4}(?:behind(?: schedule)?|late)))\b`,
    {
      anchors: ['delayed postponed halted paused suspended pushed put deferred stalled come ground slipped fallen idle hold behind late'],
      weight: 0.6,
      done: 'delayed',
      needs: ['party'],
    },
  ),
];
