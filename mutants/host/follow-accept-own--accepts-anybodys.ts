import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-own'],
  description: 'accepts whatever Follow arrives, also one of somebody else',
  change: (parts) => ({ ...parts, isFollowOf: (activity) => activity.type === 'Follow' }),
});
