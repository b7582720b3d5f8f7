import { hostMutant } from '../mutant.ts';

let nonce: string | undefined;

export default hostMutant({
  requirements: ['pair-renewal'],
  description: 'repeats a renewal with the nonce that it had',
  change: (parts) => ({
    ...parts,
    pairNonce: (kind) =>
      kind === 'pair_refresh' ? (nonce ??= parts.pairNonce(kind)) : parts.pairNonce(kind),
  }),
});
