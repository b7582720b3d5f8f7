import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-stay'],
  description: 'passes over records for which there is no room',
  change: (parts) => ({
    ...parts,
    obstacleOf: (code) => (code === 'pending-full' ? undefined : parts.obstacleOf(code)),
  }),
});
