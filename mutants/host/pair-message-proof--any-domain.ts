import { hostMutant } from '../mutant.ts';
import { changeExpected } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-proof'],
  description: 'does not look for whom a message was signed',
  change: (parts) =>
    changeExpected(parts, /^pair_/, ({ domain: _domain, ...expected }) => expected),
});
