import { createInlineQueue } from './inline.ts';
import { describeQueue } from './queue.case.ts';

describeQueue('the inline queue', async () => createInlineQueue({ now: () => new Date() }));
