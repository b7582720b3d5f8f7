import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-noncharacter'],
  description: 'knows the noncharacters of the first plane only',
  answer: forgiving('noncharacter', (text) =>
    JSON.stringify(JSON.parse(text)).replace(
      /(?![\u{0}-\u{ffff}])\p{Noncharacter_Code_Point}/gu,
      '?',
    ),
  ),
});
