import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-nonce-form'],
  description: 'takes the other alphabet of base64',
  answer: overlooking((document) => {
    const value = document['nonce'];
    return typeof value === 'string' && /^[A-Za-z0-9+/]{16,64}$/.test(value)
      ? { ...document, nonce: 'A'.repeat(16) }
      : undefined;
  }),
});
