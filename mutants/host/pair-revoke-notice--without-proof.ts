import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'sends the record without its proof',
  change: (parts) =>
    changeExchange(parts, /\/revoke$/, {
      request: (request) => {
        const { record } = JSON.parse(request.body ?? '{}') as { record: JsonObject };
        return { ...request, body: JSON.stringify({ record: without(record, 'proof') }) };
      },
    }),
});
