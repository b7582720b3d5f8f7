import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-feed'],
  description: 'gives activities of the same time in the order of arrival',
  change: (parts) => ({
    ...parts,
    feedOrder: (feed, actor) =>
      [...feed.items.values()]
        .filter((item) => actor === undefined || item.actors.has(actor))
        .sort((a, b) => (a.published < b.published ? -1 : Number(a.published > b.published))),
  }),
});
