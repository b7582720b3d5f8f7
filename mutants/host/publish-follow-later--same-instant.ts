import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-follow-later'],
  description: 'gives a Follow the time of what was published before it in the same millisecond',
  change: (parts) => ({
    ...parts,
    comesLater: (request) =>
      !['Follow', 'Undo'].includes(String(request.type)) && parts.comesLater(request),
  }),
});
