import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded'],
  description: 'counts only pulls that could not reach the peer',
  change: (parts) => ({
    ...parts,
    contactFailure: (failure) =>
      failure.errorClass === 'HTTP_5XX' ? 'other' : parts.contactFailure(failure),
  }),
});
