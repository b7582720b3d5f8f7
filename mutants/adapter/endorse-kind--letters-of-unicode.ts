import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-kind'],
  description: 'takes letters and digits of any script',
  answer: overlooking((document) => {
    const { type, kind } = document;
    const isTaken =
      type === 'Endorse' && typeof kind === 'string' && /^[\p{Ll}\p{Nd}-]{1,64}$/u.test(kind);
    return isTaken ? { ...document, kind: 'like' } : undefined;
  }),
});
