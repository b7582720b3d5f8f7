import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function publishedOf(text: string): string {
  return String((JSON.parse(text) as JsonObject).published);
}

export default hostMutant({
  requirements: ['collection-order'],
  description: 'sorts a page of the inbox by published',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) =>
      parts.collectionPage(
        url,
        page,
        totalItems,
        url.endsWith('/inbox')
          ? [...items].sort((one, other) => (publishedOf(one) < publishedOf(other) ? -1 : 1))
          : items,
      ),
  }),
});
