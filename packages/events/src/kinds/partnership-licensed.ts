import type { Trigger } from './kind.ts';
import { KNOW_HOW } from './partnership-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** Licences and know-how, and the shares that partners hold. */
export const LICENSED: readonly Trigger[] = [
  ...act('license', {
    verbs: 'license, licence, sublicense, sub-license',
    on: String.raw`${KNOW_HOW}|\b(?:it|them) to\b|\bto (?:<org>|third parties|other|rival|indian|japanese)`,
    within: 50,
    weight: 0.65,
    needs: ['firm'],
    done: 'announced',
    ongoing: 'planned',
    roles: { for: null },
  }),
  ...act('transfer', {
    verbs: 'transfer, share, hand over',
    on: String.raw`\b(?:technolog(?:y|ies)|patents?|know-how|designs?)\b`,
    within: 40,
    weight: 0.6,
    needs: ['two-firms'],
    roles: { for: null },
  }),
  words(
    'licence-to',
    String.raw`\b(${formsOf('grant, give, award, obtain, receive, get, secure, take, acquire, buy, win, hold, sell, hand')})\b[^;]{0,50}?\b(?:licen[cs]es?|rights|sublicen[cs]e)\b (?:to|for|from|of|on)\b`,
    {
      anchors: anchorsOf('grant, give, award, obtain, receive, get, secure, take, acquire, buy, win, hold, sell, hand'),
      weight: 0.6,
      needs: ['firms-only'],
      roles: { for: null },
    },
  ),
  words(
    'jv-stake',
    String.raw`\b(tak(?:e|es|ing)|hold(?:s|ing)?|own(?:s|ing)?|have|has|get|gets|control(?:s)?|contribut(?:e|es|ed))\b[^;]{0,30}?<quantity>[^;]{0,20}?\b(?:in|of) (?:the|a|an|their|its) (?:new |proposed |planned |[a-z-]+ )?(?:joint venture|jv|venture|joint company)\b|\b(tak(?:es|ing)|hold(?:s|ing)|own(?:s|ing)) <quantity> (?:of|in) a new (?:company|firm|entity)\b`,
    {
      anchors: ['venture jv joint company firm entity'],
      weight: 0.75,
      needs: ['firm'],
      done: 'reported',
      roles: { in: null },
    },
  ),
  words(
    'shares',
    String.raw`\b(hold(?:s|ing)?|own(?:s|ing)?|tak(?:e|es|ing)|have|has|get|gets)\b [^;]{0,30}?<quantity>(?: of| in| stake in)? (?:the|this|it\b|its|both) ?(?:[a-z-]+ ){0,2}(?:company|venture|entity|business|firm)?[^;]{0,50}?(?:<quantity>|the rest|the remainder|the remaining)`,
    {
      anchors: ['hold holds holding own owns owning take takes taking have has get gets'],
      weight: 0.55,
      done: 'reported',
      needs: ['two-firms', 'figure'],
      roles: { of: 'party', in: 'party' },
    },
  ),
  words(
    'split',
    String.raw`\b(hold(?:s|ing)?|own(?:s|ed|ing)?|tak(?:e|es|ing)|have|has|gets?|contribut(?:e|es|ing)|retain(?:s|ing)?|keep(?:s|ing)?)\b [^;]{0,20}?<quantity>[^;]{0,40}? and (?:[a-z\ue004'-]+ ){0,3}<org>[^;]{0,24}?(?:<quantity>|the (?:rest|remainder|balance|remaining))`,
    {
      anchors: [
        'hold holds holding own owns owned owning take takes taking have has get gets contribute contributes contributing retain retains retaining keep keeps keeping',
      ],
      weight: 0.55,
      done: 'reported',
      needs: ['two-firms', 'figure'],
      roles: { of: 'party', in: 'party' },
    },
  ),
  words(
    'with-technology',
    String.raw`\b((?:under|on) (?:an? )?(?:exclusive )?licen[cs]e from|with (?:technical |technological )?(?:help|support|know-how|technology|assistance|expertise) (?:from|of)|using (?:technology|know-how|a process) from|(?:recipe|know-how|process|technology|licen[cs]e|design|formula|blueprints?|patents?) (?:(?:licensed|bought|rented|borrowed|acquired|sourced) )?from)\b (?:[a-z\ue004\ue005'-]+ ){0,3}?<org>`,
    {
      anchors: [
        'licence license help support know technology assistance expertise recipe process design formula blueprint blueprints patent patents',
      ],
      weight: 0.5,
      done: 'announced',
      needs: ['two-firms'],
      roles: { from: 'party', of: 'party' },
    },
  ),
  words('royalty', String.raw`\b((?:pay(?:s|ing)?|paid|against|owes?)\b[^;]{0,40}? royalt(?:y|ies))\b`, {
    anchors: ['pay pays paying paid against owe owes'],
    weight: 0.5,
    done: 'announced',
    needs: ['two-firms'],
    roles: { to: 'party' },
  }),
  words(
    'equal-shares',
    String.raw`\b(in equal (?:shares|parts)|fifty-fifty|half and half|on an equal footing|an equal (?:share|partner))\b`,
    {
      anchors: ['equal fifty half'],
      weight: 0.55,
      done: 'announced',
      needs: ['two-firms'],
    },
  ),
  words(
    'held-by',
    String.raw`\b(joint venture|jv|venture)\b[^;]{0,60}?\b(?:owned|held|own|hold|holds|holding|owning)\b[^;]{0,40}?<quantity>`,
    {
      anchors: ['joint jv venture'],
      weight: 0.6,
      needs: ['firm'],
      done: 'reported',
      roles: { in: null },
    },
  ),
];
