import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-stay'],
  description: 'passes over records whose signer cannot be had now',
  change: (parts) => ({
    ...parts,
    obstacleOf: (code) => (code === 'signer-unavailable' ? undefined : parts.obstacleOf(code)),
  }),
});
