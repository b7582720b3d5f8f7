import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'reads ten pages and no more',
  change: (parts) => ({
    ...parts,
    backfillSource(tools, followed) {
      const source = parts.backfillSource(tools, followed);
      if (tools.kernel.state.actors.has(followed)) return source;
      return {
        first: () => source.first(),
        async page(url) {
          const page = await source.page(url);
          const backfills = [...tools.kernel.state.backfills.begun.values()];
          const { walked } = backfills.findLast((one) => one.followed === followed)!;
          return walked.size >= 9 ? { ...page, next: undefined } : page;
        },
      };
    },
  }),
});
