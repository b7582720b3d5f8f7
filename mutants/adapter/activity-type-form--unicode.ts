import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-type-form'],
  description: 'takes letters of every script',
  answer: overlooking((document) => {
    const value = document['type'];
    return typeof value === 'string' && /^\p{Lu}[\p{L}\p{N}]{0,63}$/u.test(value)
      ? { ...document, type: 'Unknown' }
      : undefined;
  }),
});
