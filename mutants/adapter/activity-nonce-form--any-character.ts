import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-nonce-form'],
  description: 'counts characters whatever they are',
  answer: overlooking((document) => {
    const value = document['nonce'];
    return typeof value === 'string' && /^.{16,64}$/u.test(value)
      ? { ...document, nonce: 'A'.repeat(16) }
      : undefined;
  }),
});
