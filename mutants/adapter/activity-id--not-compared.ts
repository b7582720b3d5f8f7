import { documentId } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-id'],
  description: 'does not recompute the id',
  answer: overlooking((document) => ({ ...document, id: documentId(document) })),
});
