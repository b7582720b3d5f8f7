import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const used = new Set<string>();

export default hostMutant({
  requirements: ['relay-signature-replay'],
  description: 'remembers nonces in memory',
  change: (parts) =>
    changeRelay(parts, () => ({
      takeNonce: (_tables, { did, nonce }) => {
        const isFresh = !used.has(`${did} ${nonce}`);
        used.add(`${did} ${nonce}`);
        return isFresh;
      },
    })),
});
