import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-direct'],
  description: 'deposits also what the peer took',
  change: (parts) => ({ ...parts, directVerdict: () => 'fall-back' }),
});
