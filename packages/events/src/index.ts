export { assemble } from './assemble.ts';
export { broaderOf } from './broader.ts';
export { situate } from './situate.ts';
