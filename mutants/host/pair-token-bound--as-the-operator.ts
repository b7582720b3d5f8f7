import { hostMutant } from '../mutant.ts';

const minted = new Set<string>();

export default hostMutant({
  requirements: ['pair-token-bound'],
  description: 'takes the token of a pair for that of its operator',
  change: (parts) => ({
    ...parts,
    randomToken: () => {
      const token = parts.randomToken();
      minted.add(token);
      return token;
    },
    findHolder: (kernel, token) =>
      minted.has(token ?? '') ? { kind: 'operator' } : parts.findHolder(kernel, token),
  }),
});
