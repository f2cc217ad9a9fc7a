export type { Counts } from './counters.ts';
export { pipeline } from './pipeline.ts';
export { pollMinutes, usualGap } from './poll-interval.ts';
export { openQueue } from './queue/open-queue.ts';
export type { Queue } from './queue/queue.ts';
export { createReader, type Reader } from './reading/reader.ts';
export { keepTime, startPipeline, type Pipeline } from './run.ts';
export { digestId } from './schedule.ts';
export type { Services } from './stage.ts';
