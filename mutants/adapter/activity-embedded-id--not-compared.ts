import { documentId, isJsonObject } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-embedded-id'],
  description: 'does not recompute the id of an embedded activity',
  answer: overlooking((document) => {
    const { object } = document;
    return isJsonObject(object)
      ? { ...document, object: { ...object, id: documentId(object) } }
      : undefined;
  }),
});
