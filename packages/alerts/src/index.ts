export { formatDate, formatDay, formatMoney, formatQuantity } from '@gigawire/domain';
export { composeDigest } from './compose-digest.ts';
export { matchStep } from './match-step.ts';
export { previewEvent, type EventPreview } from './preview.ts';
export { renderMessage } from './render/message.ts';
export { renderNotices } from './render/notice.ts';
export { watchMatches } from './watch-matches.ts';
