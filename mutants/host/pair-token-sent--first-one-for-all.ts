import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-sent'],
  description: 'uses the first token that it was given for all peers',
  change: (parts) => {
    let first: string | undefined;
    return {
      ...parts,
      requestToPeer: (held, path, options) => {
        first ??= held.token;
        return parts.requestToPeer({ ...held, token: first }, path, options);
      },
    };
  },
});
