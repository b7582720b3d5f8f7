import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-cursor-lost'],
  description: 'takes a cursor for lost that is gone',
  change: (parts) => ({ ...parts, isCursorLost: ({ status }) => status === 410 }),
});
