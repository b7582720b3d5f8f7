import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-required'],
  description: 'does not need `nonce`',
  answer: overlooking((document) =>
    'nonce' in document ? undefined : { ...document, nonce: 'AAAAAAAAAAAAAAAA' },
  ),
});
