import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-same'],
  description: 'makes a proposal of every request',
  change: (parts) => ({ ...parts, findWaiting: () => undefined }),
});
