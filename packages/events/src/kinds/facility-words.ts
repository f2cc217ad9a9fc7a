import { PLANT, SIZED_PLANT } from './vocabulary.ts';

/** A part of a plant that stands for it. */
export const STAGE = String.raw`\b(?:first|second|third|fourth|final|last|next|initial) (?:[a-z-]+ )?(?:stages?|phases?|blocks?|units?|half|trains?)\b|\b(?:stage|phase) (?:one|two|three|i{1,3}|[1-9])\b`;
/** A plant by its name, its size or its stage. */
export const WORKS = `${PLANT}|${SIZED_PLANT}|${STAGE}`;
/** What grows and shrinks with a plant. */
export const CAPACITY = String.raw`\b(?:(?:annual |production |manufacturing |installed |nameplate |design |cell |battery |storage |generation |refining |processing |recycling |hydroxide |carbonate |total |its )*capacity|production|output|number of (?:[a-z-]+ ){0,3}(?:stations|plants|chargers|factories)|(?:production|manufacturing) (?:base|network))\b`;
/** "The park is due to be ready": the thing by a word too short for anywhere but the subject. */
export const WORKS_SAID = String.raw`${PLANT}|${SIZED_PLANT}|\b(?:the|this|its|each|both) (?:[a-z0-9-]+ ){0,2}(?:parks?|projects?|sites?|units?|works|schemes?|systems?|lines?|batter(?:y|ies)|arrays?|phases?)`;
