import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-fallback'],
  description: 'prefers the relay for all to the one for the peer',
  change: (parts) => ({
    ...parts,
    relayInForce: (settings, peerDid) => settings.get('all') ?? settings.get(peerDid),
  }),
});
