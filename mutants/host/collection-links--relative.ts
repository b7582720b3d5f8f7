import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function change(document: JsonObject, url: string, page: number, totalItems: number): JsonObject {
  void [url, page, totalItems];
  return document.next === undefined ? document : { ...document, next: `?page=${page - 1}` };
}

export default hostMutant({
  requirements: ['collection-links'],
  description: 'links pages by their query alone',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return JSON.stringify(change(JSON.parse(text) as JsonObject, url, page, totalItems));
    },
  }),
});
