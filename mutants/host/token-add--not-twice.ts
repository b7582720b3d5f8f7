import { hostMutant } from '../mutant.ts';

const removed = new Set<string>();

export default hostMutant({
  requirements: ['token-add'],
  description: 'takes no token back that was withdrawn once',
  change: (parts) => ({
    ...parts,
    foldTokens: (tokens, entry) => {
      if (entry.kind === 'token-removed') removed.add(entry.hash);
      return entry.kind === 'token-bound' && removed.has(entry.hash)
        ? tokens
        : parts.foldTokens(tokens, entry);
    },
  }),
});
