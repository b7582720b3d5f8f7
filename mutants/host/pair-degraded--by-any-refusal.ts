import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded'],
  description: 'degrades a pair when a pull is refused for whatever reason',
  change: (parts) => ({
    ...parts,
    isDegradedBy: (failure, since, now, limit) =>
      failure === 'other' || parts.isDegradedBy(failure, since, now, limit),
  }),
});
