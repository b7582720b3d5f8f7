import { computeCid } from '../../reference/core/index.ts';
import { documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-document-id'],
  description: 'hashes the `id` that is there',
  answer(op, input, right) {
    const document = op === 'document-id' ? documentOf(input) : undefined;
    if (document === undefined) return right(op, input);
    const { proof: _proof, ...rest } = document;
    return { ok: true, output: { cid: computeCid(rest) } };
  },
});
