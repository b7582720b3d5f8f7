import { documentId } from '../../reference/core/cid.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { withId } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-id'],
  description: 'names a record by the content id of the document',
  change: (parts) => withId(parts, (content) => documentId(content as unknown as JsonObject)),
});
