import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-due'],
  description: 'begins what has become due seven seconds after the move',
  change: (parts) => ({
    ...parts,
    clock: {
      ...parts.clock,
      at: (due, run) => parts.clock.at(due, () => void setTimeout(run, 7000)),
    },
  }),
});
