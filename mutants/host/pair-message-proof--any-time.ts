import { hostMutant } from '../mutant.ts';
import { changeExpected } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-proof'],
  description: 'does not compare the time of a proof with that of its message',
  change: (parts) =>
    changeExpected(parts, /^pair_/, (expected, { created }) => ({
      ...expected,
      ...(typeof created === 'string' && { created }),
    })),
});
