import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-used'],
  description: 'does not accept its token before the confirm is answered',
  change: (parts) => ({ ...parts, confirmInUse: () => undefined }),
});
