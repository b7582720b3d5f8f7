import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-noncharacter'],
  description: 'ends the block U+FDD0 to U+FDEF one too early',
  answer: forgiving('noncharacter', (text) =>
    JSON.stringify(JSON.parse(text)).replaceAll('\ufdef', '?'),
  ),
});
