import { nowOf } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-verified'],
  description: 'verifies as if it had been delivered now',
  change: (parts) => ({
    ...parts,
    fetchedChecks: parts.fetchedChecks.map((check) =>
      check.name === 'history'
        ? {
            ...check,
            async run({ value }, kernel, peers) {
              await peers.verify(value, nowOf(kernel));
            },
          }
        : check,
    ),
  }),
});
