import type { Roles } from './kind.ts';

/** Committing and promising: the money is ahead. */
export const COMMITTERS =
  'award, grant, provide, offer, extend, give, commit, allocate, earmark, approve, sanction, announce, set aside, pledge, unveil, clear, promise, contribute, launch, agree, propose, increase, boost, expand, double, triple, raise, hike, lift, ring-fence, reserve, confirm, renew, top up, line up, greenlight, back, sign off on, make available, put up, arrange, add';
/** Paying out. */
export const PAYERS =
  'disburse, release, pay, pay out, hand, hand out, hand over, dole out, lend, channel, funnel, transfer, inject, reimburse, refund';
export const SIGNERS = 'sign, ink, conclude, execute, finalise, finalize, seal, enter into, close, exchange, agree, put';
export const TAKERS =
  'receive, secure, win, get, obtain, bag, raise, avail, claim, land, clinch, draw, tap, borrow, collect, attract, net, procure, garner, qualify for';
export const STOPPERS =
  'cancel, scrap, withdraw, rescind, revoke, terminate, halt, freeze, suspend, pull, claw back, axe, slash, cut, trim, withhold, take back, call in';

export const GIVING: Roles = {
  subject: 'funder',
  to: 'recipient',
  for: 'recipient',
  by: 'funder',
  from: 'funder',
  with: 'recipient',
  object: 'recipient',
};
export const TAKING: Roles = {
  subject: 'recipient',
  from: 'funder',
  by: 'funder',
  of: 'funder',
  with: 'funder',
  for: null,
  object: 'funder',
};
