import { hostMutant } from '../mutant.ts';
import { changeExpected } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-proof'],
  description: 'takes a message that was signed for another purpose',
  change: (parts) =>
    changeExpected(parts, /^pair_/, (expected, { proofPurpose }) => ({
      ...expected,
      ...(typeof proofPurpose === 'string' && { proofPurpose }),
    })),
});
