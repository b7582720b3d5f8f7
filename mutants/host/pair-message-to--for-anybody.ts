import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-to'],
  description: 'takes a message for any host',
  change: (parts) => ({ ...parts, isMeantFor: () => true }),
});
