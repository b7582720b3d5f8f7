import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-end'],
  description: 'gives an envelope for a minute after its end',
  change: (parts) => changeRelay(parts, () => ({ livingAt: (now) => now - 60_000 })),
});
