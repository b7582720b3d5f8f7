import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['aitl-expiry'],
  description: 'lets an approval wait for one day only',
  change: (parts) => changeTimes(parts, { approval: 86_400_000 }),
});
