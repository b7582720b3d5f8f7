import { refusing, depthOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-accept-limits'],
  description: 'refuses the 64th level',
  answer: refusing('too-deep', (text) => depthOf(text) === 64),
});
