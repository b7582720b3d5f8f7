import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-verbatim'],
  description: 'shows the inbox without proofs',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      return parts.collectionPage(
        url,
        page,
        totalItems,
        url.endsWith('/inbox')
          ? items.map((item) => {
              const { proof: _proof, ...rest } = JSON.parse(item) as JsonObject;
              return JSON.stringify(rest);
            })
          : items,
      );
    },
  }),
});
