import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-default'],
  description: 'gives the answer to an unknown Follow no audience',
  change: (parts) => ({
    ...parts,
    defaultAudience: (request, findFollow) =>
      ['Accept', 'Reject'].includes(String(request.type)) &&
      typeof request.object === 'string' &&
      !findFollow(request.object)
        ? { to: [] }
        : parts.defaultAudience(request, findFollow),
  }),
});
