import type { Trigger } from './kind.ts';
import { OWNERSHIP, THING, OWN_BUSINESS, SELLING } from './acquisition-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { SHARE_OF_FIRM } from './vocabulary.ts';

/** Firms and stakes as they are sold, given away or bid for. */
export const SOLD: readonly Trigger[] = [
  ...act('sell-stake', {
    verbs:
      'sell, divest, offload, dispose of, exit, spin off, hive off, carve out, shed, unload, part with, monetise, monetize, sell off, hand over, cede, surrender, transfer, demerge, spin out, cash out of, sell down, sell out of',
    on: `${SHARE_OF_FIRM}|${OWNERSHIP}|${OWN_BUSINESS}|\\bcontrol of\\b`,
    within: 50,
    weight: 0.75,
    done: 'completed',
    ongoing: 'planned',
    roles: SELLING,
  }),
  ...act('reduce-stake', {
    verbs: 'trim, reduce, cut, pare, dilute, lower, let go of, bow out of, give up, halve, pull out of, relinquish',
    on: String.raw`\b(?:stakes?|shareholdings?|holdings?(?! company)|interest in <org>)\b|${SHARE_OF_FIRM}`,
    within: 40,
    weight: 0.75,
    done: 'completed',
    ongoing: 'planned',
    needs: ['firm'],
    roles: SELLING,
  }),
  words(
    'sale',
    String.raw`\b((?:sale(?: or [a-z]+)?|divestment|divestiture|disposal|hive-off|spin-off|carve-out|demerger) of|stake sale|share sale|exit from) [^;]{0,50}?(?:${SHARE_OF_FIRM}|${OWNERSHIP}|${OWN_BUSINESS}|<org>)`,
    {
      anchors: ['sale divestment divestiture disposal hive spin carve demerger stake share exit'],
      weight: 0.65,
      done: 'announced',
      roles: { subject: 'seller', to: 'buyer', by: 'seller', of: 'party', in: 'party', from: 'party', for: null, object: 'party' },
    },
  ),
  words(
    'goes-to',
    String.raw`\b(?:${THING}|stakes?|shares)\b (?:[a-z\ue000-\ue005-]+ ){0,3}?(goes|went|passes|passed|sold|transferred) to (?:[a-z\ue004\ue005'-]+ ){0,3}?<org>`,
    {
      anchors: ['goes went passes passed sold transferred'],
      weight: 0.6,
      done: 'completed',
      needs: ['firm'],
      roles: SELLING,
    },
  ),
  words(
    'gives-stake',
    String.raw`\b(?:deal|transaction|purchase|acquisition|agreement|move|investment)\b[^;]{0,50}?\b(giv(?:es?|ing)|gave|leav(?:es?|ing)|hand(?:s|ed)|brings?|bringing|tak(?:es|ing)|rais(?:es|ing)|lift(?:s|ing))\b [^;]{0,40}?(?:${SHARE_OF_FIRM}|<quantity>[^;]{0,20}? (?:stake|holding|shareholding|interest)|(?:stake|holding|shareholding|interest)\b[^;]{0,24}? to <quantity>)`,
    {
      anchors: ['gives give giving gave leaves leave leaving hands handed brings bring bringing takes taking raises raising lifts lifting'],
      weight: 0.55,
      done: 'announced',
      needs: ['firm'],
      roles: { subject: 'buyer', object: 'buyer', of: 'party', in: 'party' },
    },
  ),
  words(
    'fold',
    String.raw`\b((?:fold(?:s|ed|ing)?|absorb(?:s|ed|ing)?|subsum(?:es|ed|ing)|roll(?:s|ed|ing)?|brought|brings|bring)\b[^;]{0,40}? (?:into|under)) (?:<org>|(?:its|the) (?:parent|arm|subsidiary|wing|roof))`,
    {
      anchors: anchorsOf('fold, absorb, subsume, roll, bring').concat('brought'),
      weight: 0.55,
      done: 'announced',
      needs: ['two-firms'],
      roles: { into: 'buyer' },
    },
  ),
  words(
    'drop-bid',
    String.raw`\b(${formsOf('drop, withdraw, abandon, scrap, end, terminate, call off, walk away from, pull out of, back out of, give up, shelve, cancel')})\b [^;]{0,50}?\b(?:takeover|acquisition|buy-?out|merger|purchase|bid for|offer for|stake (?:sale|purchase))\b`,
    {
      anchors: anchorsOf('drop, withdraw, abandon, scrap, end, terminate, call, walk, pull, back, give, shelve, cancel'),
      weight: 0.7,
      done: 'cancelled',
      ongoing: 'cancelled',
      needs: ['firm'],
      roles: { subject: 'buyer', of: 'party', for: 'party', with: 'party', by: 'buyer', in: 'party', to: null },
    },
  ),
];
