import { hostMutant } from '../mutant.ts';

let isOver = false;

export default hostMutant({
  requirements: ['async-deposit-final'],
  description: 'gives up all that is for a peer with an envelope that the relay refuses',
  change: (parts) => ({
    ...parts,
    depositVerdict: (outcome) => {
      const right = parts.depositVerdict(outcome);
      isOver ||= right === 'final';
      return isOver ? 'again' : right;
    },
  }),
});
