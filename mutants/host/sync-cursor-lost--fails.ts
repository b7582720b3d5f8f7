import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-cursor-lost'],
  description: 'fails when the source has lost its cursor',
  change: (parts) => ({ ...parts, isCursorLost: () => false }),
});
