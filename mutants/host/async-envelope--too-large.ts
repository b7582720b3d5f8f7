import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope'],
  description: 'makes envelopes of four megabytes',
  change: (parts) => ({ ...parts, envelopeLimits: { ...parts.envelopeLimits, bytes: 4_000_000 } }),
});
