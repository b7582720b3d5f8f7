import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-noncharacter'],
  description: 'forgets the last plane',
  answer: forgiving('noncharacter', (text) =>
    JSON.stringify(JSON.parse(text)).replace(/[\u{10fffe}\u{10ffff}]/gu, '?'),
  ),
});
