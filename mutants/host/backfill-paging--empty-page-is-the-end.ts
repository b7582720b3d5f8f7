import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'takes a page without items for the end',
  change: (parts) => ({
    ...parts,
    backfillSource(tools, followed) {
      const source = parts.backfillSource(tools, followed);
      if (tools.kernel.state.actors.has(followed)) return source;
      return {
        first: () => source.first(),
        async page(url) {
          const page = await source.page(url);
          return page.items.length === 0 ? { ...page, next: undefined } : page;
        },
      };
    },
  }),
});
