import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-type-form'],
  description: 'takes a type of 65 characters',
  answer: overlooking((document) => {
    const value = document['type'];
    return typeof value === 'string' && /^[A-Z][A-Za-z0-9]{64}$/.test(value)
      ? { ...document, type: 'Unknown' }
      : undefined;
  }),
});
