export { readPage, readText, readingTools, type Knowledge, type Outlet, type PageInput, type ReadingTools } from './read.ts';
export { situateReading, textMarksOf } from './situate-reading.ts';
