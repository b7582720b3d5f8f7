import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'opens all threads when the last one is taken back',
  change: (parts) => ({
    ...parts,
    isThreadOpen: (thread, { threads }) =>
      parts.isThreadOpen(thread, { threads: threads?.length === 0 ? null : threads }),
  }),
});
