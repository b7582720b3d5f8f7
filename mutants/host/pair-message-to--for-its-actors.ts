import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-to'],
  description: 'takes a message for one of its actors',
  change: (parts) => ({
    ...parts,
    isMeantFor: (message, did) =>
      parts.isMeantFor(message, did) ||
      message.to.startsWith(`did:sync:user:${did.slice('did:'.length)}:`),
  }),
});
