import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-follow-later'],
  description: 'gives an Undo the time of its Follow, if both come at once',
  change: (parts) => ({
    ...parts,
    comesLater: (request) => request.type !== 'Undo' && parts.comesLater(request),
  }),
});
