import { documentId, isJsonObject } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-embedded-id'],
  description: 'recomputes the id of an embedded Follow, but not of what is undone',
  answer: overlooking((document) => {
    const { object } = document;
    return document['type'] === 'Undo' && isJsonObject(object)
      ? { ...document, object: { ...object, id: documentId(object) } }
      : undefined;
  }),
});
