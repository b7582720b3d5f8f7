import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'puts the query of a link in its own order',
  change: (parts) => ({
    ...parts,
    resolveOutboxUrl(link, from, actor) {
      const url = new URL(parts.resolveOutboxUrl(link, from, actor));
      url.searchParams.sort();
      return url.href;
    },
  }),
});
