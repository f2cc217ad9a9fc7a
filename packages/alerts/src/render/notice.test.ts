import { describe, expect, it } from 'vitest';
import type { Notice } from '@gigawire/domain';
import { renderNotices } from './notice.ts';

const silent: Notice = { sourceId: 'a/main', state: 'silent', reason: 'nothing new for 5 days', at: '2026-02-03T12:30:00.000Z' };
const back: Notice = { sourceId: 'b/main', state: 'ok', reason: null, at: '2026-02-03T12:31:00.000Z' };

describe('notices', () => {
  it('of one source name it in the subject', () => {
    const { id, subject, text } = renderNotices('operator@1', [silent]);
    expect(id).toBe('operator@1');
    expect(subject).toBe('Source a/main is silent');
    expect(text.split('\n')[0]).toBe('a/main is silent: nothing new for 5 days (2026-02-03 12:30 UTC)');
  });
  it('of several are counted', () => {
    const { subject, text } = renderNotices('operator@1', [silent, back, { ...silent, sourceId: 'c/main' }]);
    expect(subject).toBe('Sources: 2 silent, 1 back');
    expect(text).toContain('b/main is no longer silent: ok (2026-02-03 12:31 UTC)');
  });
  it('show a server’s words as words', () => {
    const { text, html, subject } = renderNotices('operator@1', [{ ...silent, reason: '<b onload=x>\r\nBcc: x\u001b[31m' }]);
    expect(html).not.toContain('<b ');
    expect(text.split('\n')[0]).toBe('a/main is silent: <b onload=x> Bcc: x [31m (2026-02-03 12:30 UTC)');
    expect(subject).not.toMatch(/[\r\n]/);
  });
});
