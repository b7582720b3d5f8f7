import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-feed'],
  description: 'leaves out what its actors published',
  change: (parts) => ({
    ...parts,
    foldFeed: (feed, entry) => (entry.kind === 'published' ? feed : parts.foldFeed(feed, entry)),
  }),
});
