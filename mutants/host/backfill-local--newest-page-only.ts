import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-local'],
  description: 'reads only the newest page of one of its own outboxes',
  change: (parts) => ({
    ...parts,
    backfillSource(tools, followed) {
      const source = parts.backfillSource(tools, followed);
      if (!tools.kernel.state.actors.has(followed)) return source;
      return {
        first: () => source.first(),
        page: async (url) => ({ ...(await source.page(url)), next: undefined }),
      };
    },
  }),
});
