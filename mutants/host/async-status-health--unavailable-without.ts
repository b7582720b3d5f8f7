import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status-health'],
  description: 'cannot be asked while a relay cannot be reached',
  change: (parts) => ({
    ...parts,
    askHealth: async (kernel, url, signal) => {
      const health = await parts.askHealth(kernel, url, signal);
      if (health.health === null)
        throw new ProtocolError('unavailable', 'a relay cannot be reached');
      return health;
    },
  }),
});
