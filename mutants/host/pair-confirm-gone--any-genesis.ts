import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-gone'],
  description: 'takes a confirm of any genesis',
  change: (parts) => ({
    ...parts,
    confirmedResult: (memory, claim, now) =>
      parts.confirmedResult(memory, { ...claim, genesis: memory.result?.genesis ?? '' }, now),
  }),
});
