import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-stale'],
  description: 'takes a message of any time',
  change: (parts) => ({ ...parts, isTimely: () => true }),
});
