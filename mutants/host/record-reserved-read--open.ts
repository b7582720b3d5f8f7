import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-read'],
  description: 'shows reserved threads to actors',
  change: (parts) => ({ ...parts, checkReader: () => undefined }),
});
