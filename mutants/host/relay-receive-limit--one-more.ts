import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-limit'],
  description: 'gives one envelope more than was asked for',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readPage: (tables, asked) => right.readPage(tables, { ...asked, limit: asked.limit + 1 }),
    })),
});
