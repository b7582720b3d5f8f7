import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-moved'],
  description: 'shows the new place of a peer, and goes on to ask at the old one',
  change: (parts) => ({
    ...parts,
    takeOver: (change, refreshed, peerUrl) => {
      const { origin } = change.memory.held ?? {};
      parts.takeOver(change, refreshed, peerUrl);
      const { held } = change.memory;
      if (held && origin !== undefined) {
        change.memory = { ...change.memory, held: { ...held, origin } };
      }
    },
  }),
});
