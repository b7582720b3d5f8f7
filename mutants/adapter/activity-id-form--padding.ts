import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-id-form'],
  description: 'takes an `id` with padding',
  answer: overlooking((document) => {
    const value = document['id'];
    return typeof value === 'string' ? { ...document, id: value.replace(/=+$/, '') } : undefined;
  }),
});
