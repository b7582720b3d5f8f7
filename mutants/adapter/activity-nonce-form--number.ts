import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-nonce-form'],
  description: 'takes a number',
  answer: overlooking((document) => {
    const value = document['nonce'];
    return typeof value === 'number' ? { ...document, nonce: 'A'.repeat(16) } : undefined;
  }),
});
