import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope'],
  description: 'puts up to five thousand records into an envelope',
  change: (parts) => ({ ...parts, envelopeLimits: { ...parts.envelopeLimits, records: 5000 } }),
});
