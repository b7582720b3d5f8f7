import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send'],
  description: 'sends only to peers for whom a relay of their own is set',
  change: (parts) => ({ ...parts, relayInForce: (settings, peerDid) => settings.get(peerDid) }),
});
