import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-same'],
  description: 'takes whoever is at the place',
  change: (parts) => ({ ...parts, checkSame: () => undefined }),
});
