import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-default'],
  description: 'gives the Undo of a Follow the audience of a note',
  change: (parts) => ({
    ...parts,
    defaultAudience: (request, findFollow) =>
      request.type === 'Undo'
        ? { to: ['Public'], cc: ['Followers'] }
        : parts.defaultAudience(request, findFollow),
  }),
});
