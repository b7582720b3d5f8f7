import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-overlap'],
  description: 'ends no token before it expires',
  change: (parts) => ({ ...parts, useToken: (accepted) => accepted }),
});
