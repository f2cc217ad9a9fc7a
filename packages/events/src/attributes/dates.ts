import type { DateMention, DateRole, EventStatus, Range } from '@gigawire/domain';
import type { Frame } from '../frame.ts';

const DEADLINE_BEFORE =
  /\b(?:by|before|until|till|no later than|not later than|deadline (?:of|to|for)?|last date(?: is)?|due (?:on|by|in)?|expires? (?:on|in)?|within|up to|latest by)(?: the)?(?: (?:end|close|start|beginning|middle|fiscal|financial year|early|late|mid|around|about|calendar year|year))*(?: \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|hours|hrs|ist|jst)?(?: [a-z]{2,4})? on)?(?: of)?[ -]?$/;
const SPAN_BEFORE = /\b(?:during|between|since|over|throughout|through|for)(?: the)?(?: [a-z]+)? ?$/;
/** "said on Monday": the day of the words, not of the deed. */
const SPOKEN_BEFORE =
  /\b(?:said|says|told|stated|noted|reported|added|filing|statement|release|interview|according to [^,]{3,40}|dated|as (?:of|on)|updated|published|posted)(?: (?:in|to|at|a|an|the|its|his|reporters|exchange|stock exchanges?|regulatory|press|filing|statement|late|early)){0,6}(?: on| in)? ?$/;
/** "up from the 93.5% it had announced in July": the day of an earlier deed. */
const EARLIER_BEFORE = /\b(?:it|they|he|she|the [a-z]+) had (?:[a-z]+ ){1,3}(?:in|on|last)? ?$/;
const LENGTHY = new Set(['year', 'quarter', 'half', 'range', 'decade']);

/** The role a date plays for the act of `frame`, or null when it belongs to something else. `status` tells what has not happened yet. */
export function dateRole(frame: Frame, mention: DateMention, status: EventStatus, clause: Range): DateRole | null {
  const { mask } = frame.scene;
  const before = mask.slice(Math.max(clause.start, mention.start - 60), mention.start);
  const { start, end, precision } = mention.value;
  if (start === null && end === null) return null;
  const ahead = status === 'planned' || status === 'rumoured' || status === 'denied';
  const after = mask.slice(mention.end, mention.end + 8);
  if (EARLIER_BEFORE.test(before)) return null;
  if (/^ (?:told|said)\b/.test(after) || (ahead && SPOKEN_BEFORE.test(before))) return null;
  if ((start === null && end !== null) || DEADLINE_BEFORE.test(before)) return 'deadline';
  if (end === null) return /\bsince(?: the)? ?$/.test(before) || /^since\b/i.test(mention.quote) ? 'period' : 'occurrence';
  if (precision === 'range' || precision === 'decade') return 'period';
  const spans = SPAN_BEFORE.test(before) && LENGTHY.has(precision);
  return spans || (frame.hit.kind.type === 'market' && LENGTHY.has(precision)) ? 'period' : 'occurrence';
}
