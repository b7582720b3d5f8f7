import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-bare'],
  description: 'folds Notes, Announces and Endorses whatever is defined',
  change: (parts) => ({
    ...parts,
    feedKinds: () => new Set(['Note', 'Announce'] as const),
    knowsVerb: () => true,
  }),
});
