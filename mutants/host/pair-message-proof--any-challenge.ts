import { hostMutant } from '../mutant.ts';
import { changeExpected } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-proof'],
  description: 'does not look for which nonce a message was signed',
  change: (parts) =>
    changeExpected(parts, /^pair_/, ({ challenge: _challenge, ...expected }) => expected),
});
