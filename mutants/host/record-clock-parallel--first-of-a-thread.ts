import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

const begun = new Map<string, number>();

export default hostMutant({
  requirements: ['record-clock-parallel'],
  description: 'does not see the first record of a thread at once',
  change: (parts) =>
    changeTables(parts, (right) => ({
      highestClock: (thread, actor) => {
        const place = `${thread} ${actor}`;
        const highest = right.highestClock(thread, actor);
        if (highest === undefined) begun.set(place, Date.now());
        return highest === 0 && Date.now() - (begun.get(place) ?? 0) < 4 ? undefined : highest;
      },
    })),
});
