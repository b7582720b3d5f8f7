import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-thread-first'],
  description: 'grants before it allows the threads',
  change: (parts) => ({
    ...parts,
    permitInvited: async (request, steps) => {
      const { grants } = await parts.permitInvited({ ...request, threads: [] }, steps);
      const { threads } = await parts.permitInvited({ ...request, namespaces: [] }, steps);
      return { threads, grants };
    },
  }),
});
