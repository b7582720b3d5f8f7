import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-thread'],
  description: 'allows the threads in the order of their names',
  change: (parts) => ({
    ...parts,
    permitInvited: (request, steps) =>
      parts.permitInvited({ ...request, threads: [...request.threads].sort() }, steps),
  }),
});
