import { base58 } from '@scure/base';

import { forgivingCid, multibase32 } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'reads every alphabet that its library knows',
  answer: forgivingCid('cid-multibase', (text) =>
    text.startsWith('z') && /^[1-9A-HJ-NP-Za-km-z]+$/.test(text.slice(1))
      ? multibase32(base58.decode(text.slice(1)))
      : undefined,
  ),
});
