import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-apart'],
  description: 'sends to one peer at a time',
  change: (parts) => ({ ...parts, queueOfPeer: () => 'all' }),
});
