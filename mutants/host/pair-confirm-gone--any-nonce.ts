import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-gone'],
  description: 'takes a confirm with any nonce',
  change: (parts) => ({
    ...parts,
    confirmedResult: (memory, claim, now) =>
      parts.confirmedResult(memory, { ...claim, nonce: memory.result?.nonce ?? '' }, now),
  }),
});
