import type { ActorRole } from '@gigawire/domain';
import type { Models } from '@gigawire/events';
import { roleIn } from '../eval/event-pairs.ts';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import { pairedDrafts, type Read } from './paired-drafts.ts';

/** Roles that somebody can have in what is told; where it takes place is told by the rules. */
export const ROLES: readonly ActorRole[] = ['party', 'buyer', 'seller', 'funder', 'recipient', 'imposer', 'imposee'];

/** Everybody who takes part in a report that is one of the labelled, with the role that was labelled. */
export const roleSamples = (labelled: LabelledArticle, read: Read, models: Models): Sample[] =>
  pairedDrafts(labelled, read, models).flatMap(({ ofRoles, pair }) =>
    ofRoles.flatMap(({ actor, features }) => {
      const name = pair && roleIn(pair.labelled, actor, read(labelled).mentions);
      return name ? [{ features, name }] : [];
    }),
  );
