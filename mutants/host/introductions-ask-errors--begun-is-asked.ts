import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'asks a peer whose pair is not made yet',
  change: (parts) => ({
    ...parts,
    requireIntroducer: (pair) =>
      pair?.state === 'active' || !pair || pair.state === 'paused' || pair.state === 'revoked'
        ? parts.requireIntroducer(pair)
        : pair,
  }),
});
