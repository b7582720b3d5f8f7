import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-error-class'],
  description: 'gives 429 the class of a fault of the peer',
  change: (parts) => ({
    ...parts,
    classOfStatus: (status) => (status === 429 ? 'HTTP_5XX' : parts.classOfStatus(status)),
  }),
});
