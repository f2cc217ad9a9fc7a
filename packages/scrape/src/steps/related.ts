import type { Step } from './step.ts';

const NAMES =
  / (?:related\w{0,20}|recommend|recommended|recommendations?|recirc|recirculation|read more|readmore|read next|read also|also read|more on|more from|more stories|more news|more like|most read|most popular|most viewed|mostread|popular|trending|up next|next article|next up|previous article|prev next|see also|you may|you might|more teaser|suggested|suggestions|inline article|further reading|article list|story list|linklist|link list|link box|linkbox|infobox links|onward|zergnet|list teaser|relacionad[ao]s|correlat[ie]|lire aussi|leggi anche|benzer haberler|ilgili haberler|mas leidas|plus lus|meistgelesen) /;
/** Names that other things bear too: these need links inside to count. */
const VAGUE = / (?:latest|teasers?|similar|headlines|carousel|slider|card list|cards|next|previous|timeline) /;

/** Ways to other stories: related links, most read, recommendations, teasers. Their figures belong to other news. */
export const related: Step = {
  name: 'related',
  judge: (element, { name, mass }) => {
    if (mass.links === 0 && mass.text > 0) return null;
    if (NAMES.test(name)) return 'named as related stories';
    return mass.links > mass.text * 0.3 && VAGUE.test(name) ? 'named as teaser, and links' : null;
  },
};
