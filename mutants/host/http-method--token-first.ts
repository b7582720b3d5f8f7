import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

function refuse(): never {
  throw new ProtocolError('unauthorized', 'a valid bearer token is needed');
}

export default hostMutant({
  requirements: ['http-method'],
  description: 'asks for a token before it looks at the method',
  change: (parts) => ({
    ...parts,
    routes: (config) =>
      parts
        .routes(config)
        .map((route) =>
          route.path === '/resolve'
            ? { ...route, methods: { ...route.methods, PUT: refuse, DELETE: refuse } }
            : route,
        ),
  }),
});
