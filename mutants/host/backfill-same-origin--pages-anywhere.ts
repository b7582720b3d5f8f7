import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-same-origin'],
  description: 'looks at the origin of the outbox, and not at those of its pages',
  change: (parts) => ({
    ...parts,
    resolveOutboxUrl(link, from, actor) {
      return from === actor ? parts.resolveOutboxUrl(link, from, actor) : new URL(link, from).href;
    },
  }),
});
