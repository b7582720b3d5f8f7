import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function change(document: JsonObject, url: string, page: number, totalItems: number): JsonObject {
  void [url, page, totalItems];
  return totalItems > 0 && totalItems % 20 === 0 && page * 20 === totalItems
    ? { ...document, prev: `${url}?page=${page + 1}` }
    : document;
}

export default hostMutant({
  requirements: ['collection-links'],
  description: 'has prev also on the highest page where that is full',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return JSON.stringify(change(JSON.parse(text) as JsonObject, url, page, totalItems));
    },
  }),
});
