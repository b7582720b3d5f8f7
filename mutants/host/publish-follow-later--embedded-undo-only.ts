import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-follow-later'],
  description: 'does not see that an Undo by content id is one of a Follow',
  change: (parts) => ({
    ...parts,
    comesLater: (request) =>
      !(request.type === 'Undo' && typeof request.object === 'string') && parts.comesLater(request),
  }),
});
