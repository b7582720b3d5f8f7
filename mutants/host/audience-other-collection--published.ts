import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'publishes what is addressed to the followers of somebody else, and sends it there',
  change: (parts) => ({ ...parts, checkAudience: () => undefined }),
});
