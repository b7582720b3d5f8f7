import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-stale'],
  description: 'takes a message for 302 seconds',
  change: (parts) => ({
    ...parts,
    isTimely: (created, now) => Math.abs(Date.parse(created) - Date.parse(now)) <= 302_000,
  }),
});
