import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-retry-after'],
  description: 'does not heed Retry-After',
  change: (parts) => ({ ...parts, relayRestsUntil: () => undefined }),
});
