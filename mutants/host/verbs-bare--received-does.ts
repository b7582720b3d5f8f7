import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-bare'],
  description: 'folds Notes when somebody sent a definition of them',
  change(parts) {
    let isKnown = false;
    return {
      ...parts,
      foldRegistry(state, entry) {
        const next = parts.foldRegistry(state, entry);
        isKnown ||= [...next.received.values()].some(
          ({ shown }) => shown.kind === 'DefineObject' && shown.name === 'Note',
        );
        return next;
      },
      feedKinds: (inForce) =>
        new Set([...parts.feedKinds(inForce), ...(isKnown ? (['Note'] as const) : [])]),
    };
  },
});
