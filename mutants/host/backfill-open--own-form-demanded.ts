import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-open'],
  description: 'refuses a received Follow whose wish it would not publish itself',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'verify'
        ? {
            ...check,
            run: async (delivery, tools) => {
              await check.run(delivery, tools);
              parts.checkBackfillForm(delivery.value as JsonObject);
            },
          }
        : check,
    ),
  }),
});
