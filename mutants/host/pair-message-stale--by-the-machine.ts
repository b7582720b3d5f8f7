import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-stale'],
  description: 'judges the time of a message by the clock of the machine',
  change: (parts) => ({
    ...parts,
    isTimely: (created) => parts.isTimely(created, new Date().toISOString()),
  }),
});
