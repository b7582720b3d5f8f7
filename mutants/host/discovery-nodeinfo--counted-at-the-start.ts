import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

let counted: JsonObject | undefined;

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'counts when it is asked for the first time, and then no more',
  change: (parts) => ({ ...parts, nodeinfo: (kernel) => (counted ??= parts.nodeinfo(kernel)) }),
});
