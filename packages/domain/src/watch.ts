import type { EventStatus, EventType } from './event.ts';

/** A saved query over events. Every condition given must hold; an absent one holds always. */
export interface Watch {
  readonly id: string;
  readonly title: string;
  /** All of these ISO 3166-1 alpha-2 codes are among the event's countries. */
  readonly allCountries?: readonly string[];
  readonly anyCountries?: readonly string[];
  /** At least one of these lexicon ids is among the event's topics. */
  readonly anyTopics?: readonly string[];
  readonly types?: readonly EventType[];
  readonly statuses?: readonly EventStatus[];
  /** At least one actor has one of these lexicon ids. */
  readonly anyActors?: readonly string[];
  readonly minGwh?: number;
  readonly minConfidence?: number;
}
