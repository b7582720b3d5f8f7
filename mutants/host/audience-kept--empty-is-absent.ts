import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function withoutEmpty(request: JsonObject): JsonObject {
  const entries = Object.entries(request);
  return Object.fromEntries(
    entries.filter(([name, value]) => !/^(to|cc|bto|bcc)$/.test(name) || String(value) !== ''),
  );
}

export default hostMutant({
  requirements: ['audience-kept'],
  description: 'gives a request with an empty audience the default one',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) =>
      parts.completeActivity(kernel, actor, withoutEmpty(request), published),
  }),
});
