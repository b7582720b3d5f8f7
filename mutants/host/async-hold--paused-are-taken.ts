import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hold'],
  description: 'takes in envelopes of a peer whose pair is paused',
  change: (parts) => ({
    ...parts,
    isPairHolding: (pair) => pair.state !== 'paused' && parts.isPairHolding(pair),
  }),
});
