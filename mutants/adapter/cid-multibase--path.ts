import { forgivingCid } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'takes the last part of a path',
  answer: forgivingCid('cid-multibase', (text) => text.split(/[/:]/).at(-1)),
});
