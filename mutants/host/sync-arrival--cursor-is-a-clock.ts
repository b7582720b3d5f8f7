import { hostMutant } from '../mutant.ts';
import { changeBatches, elementOf } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-arrival'],
  description: 'reads on behind the highest clock that was delivered',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { reader }, request: { thread }, place }) => {
      const clockOf = (id: string): number => reader.find(id)?.clock ?? 0;
      const known = place ? reader.readThread(thread, 0, 1000) : [];
      const seen = known
        .filter(({ arrival }) => arrival <= place!.arrival)
        .map(({ id }) => clockOf(id));
      const highest = Math.max(-1, ...seen);
      const elements = batch.elements.filter((element) => clockOf(elementOf(element).id) > highest);
      return { ...batch, elements };
    }),
});
