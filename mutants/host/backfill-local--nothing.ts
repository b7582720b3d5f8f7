import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-local'],
  description: 'takes its own actors to have no past',
  change: (parts) => ({
    ...parts,
    backfillSource: (tools, followed) =>
      tools.kernel.state.actors.has(followed)
        ? { first: async () => '1', page: async () => ({ items: [], next: undefined }) }
        : parts.backfillSource(tools, followed),
  }),
});
