import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-narrowed'],
  description: 'delivers again whenever the level is another one',
  change: (parts) => ({ ...parts, isWider: (now, before) => now !== before }),
});
