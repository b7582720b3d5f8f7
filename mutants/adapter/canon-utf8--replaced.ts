import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-utf8'],
  description:
    'replaces bytes that are no UTF-8 by U+FFFD, as text decoders do unless told otherwise',
  answer: forgiving('invalid-utf8', (text) => text),
});
