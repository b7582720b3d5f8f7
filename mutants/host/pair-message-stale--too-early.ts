import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-stale'],
  description: 'takes a message for a minute only',
  change: (parts) => ({
    ...parts,
    isTimely: (created, now) => Math.abs(Date.parse(created) - Date.parse(now)) <= 60_000,
  }),
});
