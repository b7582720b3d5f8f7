import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-polling'],
  description: 'makes up a new nonce for each poll',
  change: (parts) => ({
    ...parts,
    composeMessage: (envelope, members) =>
      parts.composeMessage(
        envelope.object === 'pair_poll' ? { ...envelope, nonce: parts.randomNonce() } : envelope,
        members,
      ),
  }),
});
