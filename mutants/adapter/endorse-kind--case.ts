import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-kind'],
  description: 'takes upper-case letters',
  answer: overlooking((document) => {
    const { type, kind } = document;
    const isTaken =
      type === 'Endorse' && typeof kind === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(kind);
    return isTaken ? { ...document, kind: 'like' } : undefined;
  }),
});
