import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-key'],
  description: 'gives the first key one purpose only',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) =>
      parts.foldActorState(
        state,
        entry.kind === 'published' && entry.firstKey
          ? { ...entry, firstKey: { ...entry.firstKey, purpose: ['sign-activity'] } }
          : entry,
      ),
  }),
});
