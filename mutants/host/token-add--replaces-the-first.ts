import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-add'],
  description: 'keeps only the newest token of an actor',
  change: (parts) => ({
    ...parts,
    foldTokens: (tokens, entry) => {
      if (entry.kind === 'token-bound')
        for (const [hash, name] of tokens) if (name === entry.name) tokens.delete(hash);
      return parts.foldTokens(tokens, entry);
    },
  }),
});
