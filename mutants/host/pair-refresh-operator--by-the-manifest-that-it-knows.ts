import type { IncomingAnswer } from '../../reference/host/guarded-fetch.ts';
import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

const known = new Map<string, IncomingAnswer>();

export default hostMutant({
  requirements: ['pair-refresh-operator'],
  description: 'refreshes by an older manifest where it gets none',
  change: (parts) =>
    changeExchange(parts, /^\/\.well-known\/syncropel$/, {
      answer: (answer) => {
        const { origin } = new URL(answer.url);
        if (answer.status === 200) known.set(origin, known.get(origin) ?? answer);
        return answer.status >= 500 ? (known.get(origin) ?? answer) : answer;
      },
    }),
});
