import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-noncharacter'],
  description: 'refuses noncharacters that are escaped, and takes those that stand there literally',
  answer: forgiving('noncharacter', (text) => text.replace(/\p{Noncharacter_Code_Point}/gu, '?')),
});
