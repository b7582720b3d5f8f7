import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-type-form'],
  description: 'takes a line end behind a type',
  answer: overlooking((document) => {
    const value = document['type'];
    return typeof value === 'string' && /^[A-Z][A-Za-z0-9]{0,63}$/m.test(value)
      ? { ...document, type: 'Unknown' }
      : undefined;
  }),
});
