import type { Message, Notice } from '@gigawire/domain';
import { cleanLine } from '../clean-line.ts';
import { markup } from './markup.ts';

/** What the operator is told of sources that fell silent or speak again, ready for a channel. Reasons come from servers: one clean line each. */
export function renderNotices(id: string, notices: readonly Notice[]): Message {
  const lines = notices.map(({ sourceId, state, reason, at }) => {
    const what = state === 'silent' ? 'is silent' : `is no longer silent: ${state}`;
    return cleanLine(`${sourceId} ${what}${reason === null ? '' : `: ${reason}`} (${at.slice(0, 16).replace('T', ' ')} UTC)`);
  });
  const silent = notices.filter(({ state }) => state === 'silent').length;
  const counted = [silent > 0 ? `${silent} silent` : '', silent < notices.length ? `${notices.length - silent} back` : ''].filter(
    (part) => part,
  );
  const [only] = notices;
  const subject =
    notices.length === 1 && only ? `Source ${only.sourceId} ${silent ? 'is silent' : 'is back'}` : `Sources: ${counted.join(', ')}`;
  return {
    id,
    subject: cleanLine(subject, 150),
    text: `${lines.join('\n')}\n\nWhat is known of each: gigawire sources list\n`,
    html: markup`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body><ul>${lines.map(
      (line) => markup`<li>${line}</li>`,
    )}</ul><p>What is known of each: <code>gigawire sources list</code></p></body></html>`.html,
  };
}
