import { hostMutant } from '../mutant.ts';

const open = new Set<string>();

export default hostMutant({
  requirements: ['projection-scope'],
  description: 'shows in the feed of an actor also what others published publicly',
  change: (parts) => ({
    ...parts,
    feedOrder: (feed, actor) =>
      parts
        .feedOrder(feed)
        .filter(
          (item) =>
            actor === undefined ||
            item.actors.has(actor) ||
            (item.actors.size === 1 &&
              ![...item.actors][0]!.includes('nobody') &&
              open.has(item.id)),
        ),
    foldFeed: (feed, entry) => {
      if (entry.kind === 'published' && entry.isPublic) open.add(entry.activity.id);
      return parts.foldFeed(feed, entry);
    },
  }),
});
