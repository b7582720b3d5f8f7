import { hostMutant } from '../mutant.ts';
import { withRegistry } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-unknown'],
  description: 'shows activities of verbs that it does not know in the feed',
  change: (parts) =>
    withRegistry(parts, (registry) => ({
      foldFeed(feed, entry) {
        const known = registry();
        if ((entry.kind !== 'published' && entry.kind !== 'received') || !known) {
          return parts.foldFeed(feed, entry);
        }
        const { activity } = entry;
        const isKnown =
          parts.isReservedName('DefineActivity', activity.type) ||
          parts.knowsVerb(parts.definitionsInForce(known), activity.type);
        const shown = isKnown ? entry : { ...entry, activity: { ...activity, type: 'Announce' } };
        return parts.foldFeed(feed, shown);
      },
    })),
});
