import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeBatches, elementOf } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-arrival'],
  description: 'leaves out what is older than what was delivered before',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { reader }, request: { thread }, place }) => {
      const known = place ? reader.readThread(thread, 0, 1000) : [];
      const createdOf = (text: string): string =>
        String((JSON.parse(text) as JsonObject).created ?? '');
      const newest = known
        .filter(({ arrival }) => arrival <= place!.arrival)
        .map(({ text }) => createdOf(text))
        .sort()
        .at(-1);
      const elements = batch.elements.filter(
        (element) => String(elementOf(element).record.created ?? '9') >= (newest ?? ''),
      );
      return { ...batch, elements };
    }),
});
