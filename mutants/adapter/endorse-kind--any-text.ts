import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-kind'],
  description: 'takes any text of 1 to 64 characters, as the shipped schema does',
  answer: overlooking((document) => {
    const { type, kind } = document;
    const isTaken = type === 'Endorse' && typeof kind === 'string' && /^.{1,64}$/su.test(kind);
    return isTaken ? { ...document, kind: 'like' } : undefined;
  }),
});
