import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-type-form'],
  description: 'takes the first of a list of types',
  answer: overlooking((document) => {
    const value = document['type'];
    return Array.isArray(value) && typeof value[0] === 'string'
      ? { ...document, type: value[0] }
      : undefined;
  }),
});
