import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

const seen = new Map<string, number | undefined>();

export default hostMutant({
  requirements: ['record-clock-parallel'],
  description: 'reads the clock before others have written',
  change: (parts) =>
    changeTables(parts, (right) => ({
      highestClock: (thread, actor) => {
        const place = `${thread} ${actor}`;
        if (!seen.has(place)) {
          seen.set(place, right.highestClock(thread, actor));
          setTimeout(() => seen.delete(place), 3);
        }
        return seen.get(place);
      },
    })),
});
