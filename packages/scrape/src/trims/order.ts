import { alsoRead } from './also-read.ts';
import { bio } from './bio.ts';
import { consent } from './consent.ts';
import { credit } from './credit.ts';
import { linkLines } from './link-lines.ts';
import { orphanHeadings } from './orphan-headings.ts';
import { ownTitle } from './own-title.ts';
import { prompt } from './prompt.ts';
import { repeated } from './repeated.ts';
import { signature } from './signature.ts';
import { statedBody } from './stated-body.ts';
import type { Trim } from './trim.ts';

/** Each works on what the ones before left: single lines first, then what repeats, last the headings left with nothing under them. */
export const TRIMS: readonly Trim[] = [
  ownTitle,
  statedBody,
  alsoRead,
  prompt,
  consent,
  credit,
  linkLines,
  repeated,
  bio,
  signature,
  orphanHeadings,
];
