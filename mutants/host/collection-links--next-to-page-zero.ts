import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function change(document: JsonObject, url: string, page: number, totalItems: number): JsonObject {
  void [url, page, totalItems];
  return page === 1 && totalItems > 20 ? { ...document, next: `${url}?page=0` } : document;
}

export default hostMutant({
  requirements: ['collection-links'],
  description: 'has next to page 0 on page 1 of what has two pages',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return JSON.stringify(change(JSON.parse(text) as JsonObject, url, page, totalItems));
    },
  }),
});
