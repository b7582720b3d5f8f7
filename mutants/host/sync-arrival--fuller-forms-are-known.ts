import { hostMutant } from '../mutant.ts';
import { changeBatches, elementOf } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-arrival'],
  description: 'delivers no record again of which a fuller form arrived',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { reader }, request: { thread }, place }) => {
      const known = place
        ? reader.readCrossing(
            thread,
            reader.listNamespaces(thread, '', 500),
            0,
            place.arrival,
            1000,
          )
        : [];
      const seen = new Set(known.map(({ id }) => id));
      return {
        ...batch,
        elements: batch.elements.filter((element) => !seen.has(elementOf(element).id)),
      };
    }),
});
