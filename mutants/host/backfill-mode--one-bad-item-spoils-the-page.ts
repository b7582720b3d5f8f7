import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'refuses a whole page of which it refuses one item',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) => {
      const items = parts.itemsAhead(page, backfill);
      const isGood = items.every(
        ({ value }) => isJsonObject(value) && value.actor === backfill.followed,
      );
      return isGood ? items : items.map((item) => ({ ...item, value: undefined }));
    },
  }),
});
