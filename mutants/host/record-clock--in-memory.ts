import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

const clocks = new Map<string, number>();

export default hostMutant({
  requirements: ['record-clock'],
  description: 'keeps clocks in memory only',
  change: (parts) => ({
    ...changeTables(parts, () => ({
      highestClock: (thread, actor) => clocks.get(`${thread} ${actor}`),
    })),
    signRecord: (content, method, sign) => {
      clocks.set(`${content.thread} ${content.actor}`, content.clock);
      return parts.signRecord(content, method, sign);
    },
  }),
});
