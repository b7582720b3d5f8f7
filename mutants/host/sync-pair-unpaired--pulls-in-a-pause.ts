import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pair-unpaired'],
  description: 'pulls once from a pair that is paused',
  change: (parts) => ({ ...parts, checkNotPaused: () => undefined }),
});
