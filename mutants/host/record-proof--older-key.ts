import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-proof'],
  description: 'signs with the first key that the actor ever had',
  change: (parts) => ({ ...parts, signingKey: (keys) => keys[0] }),
});
