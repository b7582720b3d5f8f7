import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'sends the record itself as the body',
  change: (parts) =>
    changeExchange(parts, /\/revoke$/, {
      request: (request) => {
        const { record } = JSON.parse(request.body ?? '{}') as { record: unknown };
        return { ...request, body: JSON.stringify(record) };
      },
    }),
});
