import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-type-form'],
  description: 'takes a type that begins with a lower-case letter',
  answer: overlooking((document) => {
    const value = document['type'];
    return typeof value === 'string' && /^[a-z][A-Za-z0-9]{0,63}$/.test(value)
      ? { ...document, type: 'Unknown' }
      : undefined;
  }),
});
