import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'does not look at the content of a Note',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Create' && isJsonObject(object) && typeof object['content'] !== 'string'
      ? { ...document, object: { ...object, content: '' } }
      : undefined;
  }),
});
