import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'does not count the content of a Note',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Create' && isJsonObject(object) && String(object['content']).length > 100_000
      ? { ...document, object: { ...object, content: '' } }
      : undefined;
  }),
});
