import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-consent-again'],
  description: 'sends nothing of an envelope of which something may not cross any more',
  change: (parts) => ({ ...parts, stillCrossing: () => undefined }),
});
