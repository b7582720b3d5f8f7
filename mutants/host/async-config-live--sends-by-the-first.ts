import type { RelaySetting } from '../../reference/host/async/relay-config.ts';
import { hostMutant } from '../mutant.ts';

const first = new Map<string, RelaySetting>();

export default hostMutant({
  requirements: ['async-config-live'],
  description: 'sends by the relay that was set first until it is restarted',
  change: (parts) => ({
    ...parts,
    relayInForce: (settings, peerDid) => {
      const right = parts.relayInForce(settings, peerDid);
      if (right && !first.has(peerDid)) first.set(peerDid, right);
      return first.get(peerDid);
    },
  }),
});
