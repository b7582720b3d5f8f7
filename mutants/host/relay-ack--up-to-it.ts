import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const hidden = new Set<number>();

export default hostMutant({
  requirements: ['relay-ack'],
  description: 'removes what stands before an acknowledged envelope too',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      remove: (receiver, seal, at) => {
        const before = right.listQueued(receiver, 0, 1_000_000, at);
        const parties = right.remove(receiver, seal, at);
        const left = right.listQueued(receiver, 0, 1_000_000, at).map(({ number }) => number);
        const place = before.findIndex(({ number }) => !left.includes(number));
        for (const { number } of before.slice(0, Math.max(place, 0))) hidden.add(number);
        return parties;
      },
      listQueued: (receiver, after, limit, at) =>
        right.listQueued(receiver, after, limit, at).filter(({ number }) => !hidden.has(number)),
    })),
});
