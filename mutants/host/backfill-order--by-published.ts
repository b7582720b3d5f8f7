import type { OutboxItem } from '../../reference/host/outbox-pages.ts';
import { hostMutant } from '../mutant.ts';

function timeOf({ value }: OutboxItem): string {
  return String((value as { published?: unknown } | null | undefined)?.published);
}

export default hostMutant({
  requirements: ['backfill-order'],
  description: 'stores what is on a page in the order of published',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      parts
        .itemsAhead(page, backfill)
        .sort((one, other) =>
          timeOf(one) < timeOf(other) ? -1 : timeOf(one) > timeOf(other) ? 1 : 0,
        ),
  }),
});
