import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-gone'],
  description: 'takes a confirm that is repeated with another token',
  change: (parts) => ({
    ...parts,
    isConfirmedBefore: (memory, claim) =>
      parts.isConfirmedBefore(memory, {
        ...claim,
        tokenHash: memory.confirmed?.tokenHash ?? claim.tokenHash,
      }),
  }),
});
