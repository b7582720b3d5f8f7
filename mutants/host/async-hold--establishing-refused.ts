import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hold'],
  description: 'refuses envelopes while the pair is establishing',
  change: (parts) => ({
    ...parts,
    requireSender: (pair) => parts.requireSender(pair?.state === 'establishing' ? undefined : pair),
  }),
});
