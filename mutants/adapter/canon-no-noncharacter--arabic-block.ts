import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-noncharacter'],
  description: 'forgets U+FDD0 to U+FDEF',
  answer: forgiving('noncharacter', (text) =>
    JSON.stringify(JSON.parse(text)).replace(/[\ufdd0-\ufdef]/g, '?'),
  ),
});
