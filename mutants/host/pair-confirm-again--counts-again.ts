import type { HandedResult } from '../../reference/host/pairs/memory.ts';
import { hostMutant } from '../mutant.ts';

const results = new Map<string, HandedResult>();

export default hostMutant({
  requirements: ['pair-confirm-again'],
  description: 'writes down each time that a pair is active',
  change: (parts) => ({
    ...parts,
    isConfirmedBefore: () => false,
    confirmedResult: (memory, claim, now) => {
      const result = parts.confirmedResult(memory, claim, now);
      if (result) results.set(claim.nonce, result);
      const isAgain = parts.isConfirmedBefore(memory, {
        ...claim,
        tokenHash: memory.confirmed?.tokenHash ?? '',
      });
      return result ?? (isAgain ? results.get(claim.nonce) : undefined);
    },
  }),
});
