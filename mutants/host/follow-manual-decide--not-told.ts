import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual-decide'],
  description: 'gives the decision of an owner the default audience of a note',
  change: (parts) => ({
    ...parts,
    defaultAudience: (request, findFollow) =>
      ['Accept', 'Reject'].includes(String(request.type))
        ? { to: ['Public'], cc: ['Followers'] }
        : parts.defaultAudience(request, findFollow),
  }),
});
