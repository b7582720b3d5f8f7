import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-kind'],
  description: 'takes a line end behind a kind',
  answer: overlooking((document) => {
    const { type, kind } = document;
    const isTaken =
      type === 'Endorse' && typeof kind === 'string' && /^[a-z0-9-]{1,64}\n$/.test(kind);
    return isTaken ? { ...document, kind: 'like' } : undefined;
  }),
});
