import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-kind'],
  description: 'takes what many languages take for a word',
  answer: overlooking((document) => {
    const { type, kind } = document;
    const isTaken = type === 'Endorse' && typeof kind === 'string' && /^[\w-]{1,64}$/.test(kind);
    return isTaken ? { ...document, kind: 'like' } : undefined;
  }),
});
