import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

let last: string | undefined;

export default hostMutant({
  requirements: ['pair-token-sent'],
  description: 'sends the last token that it used to everybody',
  change: (parts) =>
    changeExchange(parts, /^\//, {
      request: (request) => {
        const { authorization } = request.headers;
        last = authorization ?? last;
        return last === undefined
          ? request
          : { ...request, headers: { ...request.headers, authorization: last } };
      },
    }),
});
