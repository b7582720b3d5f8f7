import type { Handler } from '../../reference/host/http/handlers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'does not see that a body is encoded',
  change: (parts) => ({
    ...parts,
    routes: (config) =>
      parts.routes(config).map((line) => ({
        ...line,
        methods: Object.fromEntries(
          Object.entries(line.methods).map(([method, right]): [string, Handler] => [
            method,
            (request, services) => {
              delete request.message.headers['content-encoding'];
              return right(request, services);
            },
          ]),
        ),
      })),
  }),
});
