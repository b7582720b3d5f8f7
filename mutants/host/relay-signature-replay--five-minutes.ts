import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-replay'],
  description: 'remembers nonces for 300 seconds',
  change: (parts) =>
    changeRelay(parts, () => ({
      takeNonce: (tables, { did, nonce, now }) => {
        const used = tables.findNonce(did, nonce);
        if (used !== undefined && now - used <= 300_000) return false;
        tables.keepNonce(did, nonce, now);
        return true;
      },
    })),
});
