import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-order'],
  description: 'keeps the last of two members where the shape is wrong anyway',
  answer: forgiving('duplicate-member', (text) => JSON.stringify(JSON.parse(text))),
});
