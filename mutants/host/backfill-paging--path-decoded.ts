import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'decodes what is escaped in the URL of a page',
  change: (parts) => ({
    ...parts,
    resolveOutboxUrl: (link, from, actor) =>
      decodeURI(parts.resolveOutboxUrl(link, from, actor)).replaceAll('+', ' '),
  }),
});
