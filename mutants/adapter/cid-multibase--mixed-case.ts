import { forgivingCid } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'reads base32 without regard to case behind a lower-case `b`',
  answer: forgivingCid('cid-multibase', (text) =>
    text.startsWith('b') ? text.toLowerCase() : undefined,
  ),
});
