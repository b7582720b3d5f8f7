import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-kept'],
  description: 'shows nothing in the feed that it fetched',
  change: (parts) => ({
    ...parts,
    foldFeed: (feed, entry) => (entry.kind === 'fetched' ? feed : parts.foldFeed(feed, entry)),
  }),
});
