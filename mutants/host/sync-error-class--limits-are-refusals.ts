import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-error-class'],
  description: 'gives a status that is no failure the class of a refusal',
  change: (parts) => ({
    ...parts,
    classOfStatus: (status) => (status < 500 ? 'HTTP_4XX' : 'HTTP_5XX'),
  }),
});
