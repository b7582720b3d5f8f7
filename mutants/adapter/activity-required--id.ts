import { documentId } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-required'],
  description: 'does not need `id`',
  answer: overlooking((document) =>
    'id' in document ? undefined : { ...document, id: documentId(document) },
  ),
});
