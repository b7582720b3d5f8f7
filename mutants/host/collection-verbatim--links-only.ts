import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-verbatim'],
  description: 'lists what is neither Create nor Announce by its id',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      return parts.collectionPage(
        url,
        page,
        totalItems,
        url.endsWith('box')
          ? items.map((item) => {
              const { type, id } = JSON.parse(item) as JsonObject;
              return type === 'Update' ? JSON.stringify(id) : item;
            })
          : items,
      );
    },
  }),
});
