import { feedKind } from '../../reference/host/projections/feed.ts';
import { hostMutant } from '../mutant.ts';
import { withRegistry } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-bare-define'],
  description: 'folds Notes and Announces from the time of their definition on',
  change: (parts) =>
    withRegistry(parts, (registry) => ({
      foldFeed(feed, entry) {
        if (entry.kind !== 'published' && entry.kind !== 'received') {
          return parts.foldFeed(feed, entry);
        }
        const known = registry();
        const kind = feedKind(entry.activity);
        const kinds = known && parts.feedKinds(parts.definitionsInForce(known));
        return kind && kinds?.has(kind) ? parts.foldFeed(feed, entry) : feed;
      },
    })),
});
