import { advert } from './advert.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { comments } from './comments.ts';
import { footer } from './footer.ts';
import { hidden } from './hidden.ts';
import { inert } from './inert.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { overlay } from './overlay.ts';
import { quote } from './quote.ts';
import { related } from './related.ts';
import { share } from './share.ts';
import type { Step } from './step.ts';

/** The first step that speaks gives the reason, so the surest and cheapest stand first: by tag, by attribute, then by name. */
export const STEPS: readonly Step[] = [
  inert,
  hidden,
  footer,
  navigation,
  overlay,
  advert,
  related,
  newsletter,
  comments,
  share,
  caption,
  quote,
  byline,
];

/** For a page whose body the names above hide: only what no article is made of. */
export const GENTLE_STEPS: readonly Step[] = [inert, footer, overlay, comments];

/** Inside an element an outlet's selectors point at, only what is not shown goes. */
export const SELECTED_STEPS: readonly Step[] = [inert, hidden];
