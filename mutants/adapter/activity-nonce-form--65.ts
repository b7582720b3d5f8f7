import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-nonce-form'],
  description: 'takes 65 characters',
  answer: overlooking((document) => {
    const value = document['nonce'];
    return typeof value === 'string' && /^[A-Za-z0-9_-]{65}$/.test(value)
      ? { ...document, nonce: 'A'.repeat(16) }
      : undefined;
  }),
});
