/** What outlets set before the title of a piece that argues: it retells news and tells none. */
const OPINION = /^\W*(?:opinion|editorial|column|comment(?:ary)?|op-?ed|viewpoint|guest (?:post|column))\s*[:|–—]|[|–—]\s*opinion\s*$/iu;

export const isOpinion = (title: string | null): boolean => title !== null && OPINION.test(title);
