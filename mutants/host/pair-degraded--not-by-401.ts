import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded'],
  description: 'does not degrade a pair by a 401',
  change: (parts) => ({
    ...parts,
    isDegradedBy: (failure, since, now, limit) =>
      failure !== 'unauthorized' && parts.isDegradedBy(failure, since, now, limit),
  }),
});
