import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded'],
  description: 'degrades a pair when a pull is forbidden',
  change: (parts) => ({
    ...parts,
    contactFailure: (failure) =>
      failure.status === 403 ? 'unauthorized' : parts.contactFailure(failure),
  }),
});
