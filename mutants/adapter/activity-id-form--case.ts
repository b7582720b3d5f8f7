import { isCid } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-id-form'],
  description: 'takes an `id` in upper case',
  answer: overlooking((document) => {
    const value = document['id'];
    return typeof value === 'string' && isCid(value.toLowerCase())
      ? { ...document, id: value.toLowerCase() }
      : undefined;
  }),
});
