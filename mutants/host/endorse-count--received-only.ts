import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-count'],
  description: 'counts what it received, and not what its own actors published',
  change: (parts) => ({
    ...parts,
    foldEndorsements: (state, entry) =>
      entry.kind === 'published' ? state : parts.foldEndorsements(state, entry),
  }),
});
