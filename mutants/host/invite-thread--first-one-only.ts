import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-thread'],
  description: 'allows the first thread only',
  change: (parts) => ({
    ...parts,
    permitInvited: async (request, steps) => {
      const permitted = await parts.permitInvited(
        { ...request, threads: request.threads.slice(0, 1) },
        steps,
      );
      const [first] = permitted.threads;
      return {
        ...permitted,
        threads: request.threads.map((thread) => ({ thread, record_id: first!.record_id })),
      };
    },
  }),
});
