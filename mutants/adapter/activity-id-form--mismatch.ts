import { isCid } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-id-form'],
  description: 'compares the `id` without looking at its form',
  answer: overlooking((document) => {
    const value = document['id'];
    return isCid(value) || value === undefined
      ? undefined
      : { ...document, id: 'bagaaiera'.padEnd(61, 'a') };
  }),
});
