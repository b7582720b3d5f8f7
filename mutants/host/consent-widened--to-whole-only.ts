import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-widened'],
  description: 'delivers again only what may cross whole now',
  change: (parts) => ({
    ...parts,
    isWider: (now, before) => now === 'L0' && parts.isWider(now, before),
  }),
});
