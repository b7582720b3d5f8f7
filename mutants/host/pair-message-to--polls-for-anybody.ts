import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-to'],
  description: 'takes a poll or a confirm for any host',
  change: (parts) => ({
    ...parts,
    isMeantFor: (message, did) => 'pair_id' in message || parts.isMeantFor(message, did),
  }),
});
