import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-receive'],
  description: 'judges what came by a relay as if it had just been signed',
  change: (parts) => ({ ...parts, envelopedMode: 'live' }),
});
