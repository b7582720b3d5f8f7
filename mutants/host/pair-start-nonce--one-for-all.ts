import { hostMutant } from '../mutant.ts';

let nonce: string | undefined;

export default hostMutant({
  requirements: ['pair-start-nonce'],
  description: 'has one nonce for all its handshakes',
  change: (parts) => ({
    ...parts,
    pairNonce: (kind) =>
      kind === 'pair_request' ? (nonce ??= parts.pairNonce(kind)) : parts.pairNonce(kind),
  }),
});
