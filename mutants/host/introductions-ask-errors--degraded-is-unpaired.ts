import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'does not ask a peer whose pair is degraded',
  change: (parts) => ({
    ...parts,
    requireIntroducer: (pair) =>
      parts.requireIntroducer(pair?.state === 'degraded' ? undefined : pair),
  }),
});
