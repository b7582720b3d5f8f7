import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send-not-back'],
  description: 'sends nobody what a peer gave',
  change: (parts) => ({ ...parts, isGivenBy: (_notes, stored) => stored.source !== undefined }),
});
