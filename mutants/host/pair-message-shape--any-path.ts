import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-shape'],
  description: 'does not compare the pair of a message with that of the path',
  change: (parts) => ({
    ...parts,
    readPairMessage: (kind, value) => parts.readPairMessage(kind, value, undefined),
  }),
});
