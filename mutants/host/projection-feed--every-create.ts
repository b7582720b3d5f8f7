import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-feed'],
  description: 'holds every Create, whatever it creates',
  change: (parts) => ({
    ...parts,
    foldFeed: (feed, entry) =>
      parts.foldFeed(
        feed,
        entry.kind === 'received' && entry.activity.type === 'Create'
          ? { ...entry, activity: { ...entry.activity, object: { type: 'Note' } } }
          : entry,
      ),
  }),
});
