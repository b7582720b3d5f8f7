import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-gone'],
  description: 'takes a confirm that is repeated after a revocation',
  change: (parts) => ({
    ...parts,
    forgetSecrets: (memory) => ({
      ...parts.forgetSecrets(memory),
      ...(memory.confirmed && { confirmed: memory.confirmed }),
    }),
  }),
});
