import type { RelaySetting } from '../../reference/host/async/relay-config.ts';
import { hostMutant } from '../mutant.ts';

const last = new Map<string, RelaySetting>();

export default hostMutant({
  requirements: ['async-config-live'],
  description: 'goes on sending by a relay that was cleared',
  change: (parts) => ({
    ...parts,
    relayInForce: (settings, peerDid) => {
      const right = parts.relayInForce(settings, peerDid) ?? last.get(peerDid);
      if (right) last.set(peerDid, right);
      return right;
    },
  }),
});
