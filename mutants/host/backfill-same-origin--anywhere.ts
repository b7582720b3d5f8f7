import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-same-origin'],
  description: 'follows links to any origin',
  change: (parts) => ({
    ...parts,
    resolveOutboxUrl(link, from) {
      const url = new URL(link, from);
      url.hash = '';
      return url.href;
    },
  }),
});
