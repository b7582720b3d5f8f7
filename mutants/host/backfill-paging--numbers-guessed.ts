import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'guesses the URLs of pages by their numbers',
  change: (parts) => ({
    ...parts,
    backfillSource(tools, followed) {
      const source = parts.backfillSource(tools, followed);
      if (tools.kernel.state.actors.has(followed)) return source;
      return {
        async first() {
          const first = new URL(await source.first());
          return first.searchParams.has('page')
            ? first.href
            : `${first.origin}${first.pathname}?page=1`;
        },
        async page(url) {
          const page = await source.page(url);
          const number = Number(new URL(url).searchParams.get('page'));
          const next = new URL(url);
          next.searchParams.set('page', String(number - 1));
          return number > 1 ? { ...page, next: next.href } : page;
        },
      };
    },
  }),
});
