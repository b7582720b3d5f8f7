import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'opens threads that begin like one that is allowed',
  change: (parts) => ({
    ...parts,
    isThreadOpen: (thread, { threads }) =>
      parts.isThreadOpen(thread, {
        threads: threads?.some((one) => thread.startsWith(one.slice(0, 4))) ? [thread] : threads,
      }),
  }),
});
