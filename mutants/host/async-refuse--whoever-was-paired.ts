import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes envelopes of a peer whose pair was revoked',
  change: (parts) => ({ ...parts, requireSender: (pair) => pair ?? parts.requireSender(pair) }),
});
