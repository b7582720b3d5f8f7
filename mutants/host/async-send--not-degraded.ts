import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send'],
  description: 'sends nothing while a pair is degraded',
  change: (parts) => ({ ...parts, maySendNow: (pair) => pair?.state === 'active' }),
});
