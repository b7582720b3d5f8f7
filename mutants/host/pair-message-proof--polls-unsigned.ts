import { hostMutant } from '../mutant.ts';
import { changeExpected } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-proof'],
  description: 'believes a poll without looking at its proof',
  change: (parts) => changeExpected(parts, /^pair_poll$/, () => undefined),
});
