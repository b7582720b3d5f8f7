import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull'],
  description: 'pulls one page at a time',
  change: (parts) => ({ ...parts, isLastPage: () => true }),
});
