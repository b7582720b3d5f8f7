import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { changeEnvelopes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope'],
  description: 'tells in the payload how many records there are',
  change: (parts) =>
    changeEnvelopes(parts, (content) => {
      const payload = content.payload as unknown as JsonObject;
      return {
        ...content,
        payload: { ...payload, count: (payload.records as JsonValue[]).length },
      };
    }),
});
