import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'does not look at the tags of a Note',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Create' && isJsonObject(object) && 'tags' in object
      ? { ...document, object: { ...object, tags: [] } }
      : undefined;
  }),
});
