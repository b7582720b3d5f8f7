import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-moved'],
  description: 'does not take notice of the place in the answer to a refresh',
  change: (parts) => ({
    ...parts,
    refreshDone: (change, refreshed, before) => {
      const { peerUrl = '' } = change.pair;
      const manifest = { ...refreshed.manifest, base_url: peerUrl };
      parts.refreshDone(change, { ...refreshed, manifest }, before);
    },
  }),
});
