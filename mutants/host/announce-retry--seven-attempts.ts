import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'makes a seventh attempt',
  change: (parts) => ({
    ...parts,
    jobSchedule: [...parts.jobSchedule, ...parts.jobSchedule.slice(-1)],
  }),
});
