export { createRecognizer, type Recognizer, type RecognizerOptions } from './recognize.ts';
export type { Knowledge } from './recognizer.ts';
