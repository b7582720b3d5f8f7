import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-thread-first'],
  description: 'grants once the first thread is allowed',
  change: (parts) => ({
    ...parts,
    permitInvited: async (request, steps) => {
      const [first, ...others] = request.threads;
      const begun = await parts.permitInvited(
        { ...request, threads: first === undefined ? [] : [first] },
        steps,
      );
      const rest = await parts.permitInvited({ threads: others, namespaces: [] }, steps);
      return { threads: [...begun.threads, ...rest.threads], grants: begun.grants };
    },
  }),
});
