import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-update-later'],
  description: 'gives an Update the time of what was published before it in the same millisecond',
  change: (parts) => ({
    ...parts,
    comesLater: (request) => request.type !== 'Update' && parts.comesLater(request),
  }),
});
