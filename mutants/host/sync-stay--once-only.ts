import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-stay'],
  description: 'stays at a record once, and passes over it then',
  change: (parts) => ({ ...parts, isGivenUp: (since, now) => since !== undefined && since < now }),
});
