import { hostMutant } from '../mutant.ts';

const minted = new Set<string>();

export default hostMutant({
  requirements: ['pair-token-bound'],
  description: 'takes the token of a pair for that of an actor',
  change: (parts) => ({
    ...parts,
    randomToken: () => {
      const token = parts.randomToken();
      minted.add(token);
      return token;
    },
    findHolder: (kernel, token) =>
      minted.has(token ?? '')
        ? { kind: 'actor', name: 'peer', url: `${kernel.config.base}/actors/peer` }
        : parts.findHolder(kernel, token),
  }),
});
