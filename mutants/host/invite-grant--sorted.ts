import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant'],
  description: 'grants the namespaces in the order of their names',
  change: (parts) => ({
    ...parts,
    permitInvited: (request, steps) =>
      parts.permitInvited({ ...request, namespaces: [...request.namespaces].sort() }, steps),
  }),
});
