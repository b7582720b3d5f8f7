import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-due'],
  description: 'does not wake what waits for a time when the clock is moved',
  change: (parts) => {
    const { clock } = parts;
    let ahead = 0;
    return {
      ...parts,
      clock: {
        now: () => clock.now() + ahead,
        at: (due, run) => clock.at(due - ahead, run),
        advance: (milliseconds) => void (ahead += milliseconds),
      },
    };
  },
});
