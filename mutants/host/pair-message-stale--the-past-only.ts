import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-stale'],
  description: 'takes a message of any time to come',
  change: (parts) => ({
    ...parts,
    isTimely: (created, now) => created > now || parts.isTimely(created, now),
  }),
});
