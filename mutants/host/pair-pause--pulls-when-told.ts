import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-pause'],
  description: 'pulls from a paused peer when its operator says so',
  change: (parts) => ({ ...parts, checkNotPaused: () => undefined }),
});
