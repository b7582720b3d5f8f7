import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-remove'],
  description: 'withdraws every token of the actor with one of them',
  change: (parts) => ({
    ...parts,
    foldTokens: (tokens, entry) => {
      if (entry.kind === 'token-removed') {
        const owner = tokens.get(entry.hash);
        for (const [hash, name] of tokens) if (name === owner) tokens.delete(hash);
      }
      return parts.foldTokens(tokens, entry);
    },
  }),
});
