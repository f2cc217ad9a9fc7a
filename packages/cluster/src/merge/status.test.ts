import type { EventStatus } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { mergeStatus } from './status.ts';

it.each<readonly [readonly EventStatus[], EventStatus]>([
  [['planned'], 'planned'],
  [['planned', 'signed', 'under_construction', 'completed'], 'completed'],
  [['signed', 'planned'], 'signed'],
  [['announced', 'planned'], 'announced'],
  [['rumoured', 'announced'], 'announced'],
  [['signed', 'approved'], 'signed'],
  [['planned', 'delayed'], 'delayed'],
  [['planned', 'delayed', 'planned'], 'delayed'],
  [['planned', 'delayed', 'under_construction'], 'under_construction'],
  [['delayed', 'planned'], 'delayed'],
  [['delayed', 'planned', 'signed'], 'signed'],
  [['rumoured', 'denied'], 'denied'],
  [['rumoured', 'denied', 'signed'], 'signed'],
  [['signed', 'cancelled'], 'cancelled'],
  [['reported'], 'reported'],
  [[], 'reported'],
])('%j comes to %s', (statuses, expected) => {
  expect(mergeStatus(statuses.map((status) => ({ status, type: 'facility' })))).toBe(expected);
});

it('a purchase goes on from its signature to the word of the authority', () => {
  const statuses = (...all: readonly EventStatus[]) => all.map((status) => ({ status, type: 'acquisition' }) as const);
  expect(mergeStatus(statuses('signed', 'approved'))).toBe('approved');
  expect(mergeStatus(statuses('approved', 'signed'))).toBe('approved');
  expect(mergeStatus(statuses('approved', 'completed'))).toBe('completed');
});
