import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'asks a peer whose pair is paused',
  change: (parts) => ({
    ...parts,
    requireIntroducer: (pair) => (pair?.state === 'paused' ? pair : parts.requireIntroducer(pair)),
  }),
});
