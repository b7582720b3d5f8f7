import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-same-origin'],
  description: 'compares host names, and no ports',
  change: (parts) => ({
    ...parts,
    resolveOutboxUrl(link, from, actor) {
      const url = new URL(link, from);
      const { hostname } = new URL(actor);
      return url.hostname === hostname ? url.href : parts.resolveOutboxUrl(link, from, actor);
    },
  }),
});
