import { documentId } from '../../reference/core/cid.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-id-mismatch'],
  description: 'takes the content id of the document for the id as well',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (form.id !== documentId(form as unknown as JsonObject)) parts.checkFormId(form);
    },
  }),
});
