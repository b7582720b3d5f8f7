import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function change(document: JsonObject, url: string, page: number, totalItems: number): JsonObject {
  void [url, page, totalItems];
  if (totalItems === 0) delete document.orderedItems;
  return document;
}

export default hostMutant({
  requirements: ['collection-page-one'],
  description: 'shows the empty page without orderedItems',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return JSON.stringify(change(JSON.parse(text) as JsonObject, url, page, totalItems));
    },
  }),
});
