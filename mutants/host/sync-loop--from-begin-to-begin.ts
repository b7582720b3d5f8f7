import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-loop'],
  description: 'begins a pull 5 seconds after the beginning of the last one',
  change: (parts) => ({
    ...parts,
    nextPull: ({ began }) => parts.nextPull({ began, ended: began }),
  }),
});
