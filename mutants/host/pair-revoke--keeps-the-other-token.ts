import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke'],
  description: 'keeps the token of the peer after a revoke',
  change: (parts) => ({
    ...parts,
    forgetSecrets: (memory) => {
      const { held } = memory;
      return { ...parts.forgetSecrets(memory), ...(held && { held }) };
    },
  }),
});
