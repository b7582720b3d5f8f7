import type { IncomingAnswer } from '../../reference/host/guarded-fetch.ts';
import { changeRequestsTo } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

const told = new Map<string, IncomingAnswer>();

export default hostMutant({
  requirements: ['introductions-ask'],
  description: 'answers with what it was told before',
  change: (parts) =>
    changeRequestsTo(parts, /\/federation\/introductions$/, async (request, right) => {
      const known = told.get(request.url) ?? (await right(request));
      told.set(request.url, known);
      return known;
    }),
});
