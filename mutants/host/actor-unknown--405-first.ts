import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

function refuse(): never {
  throw new ProtocolError('method-not-allowed', 'allowed: GET');
}

export default hostMutant({
  requirements: ['actor-unknown'],
  description: 'answers 405 below an actor that does not exist',
  change: (parts) => ({
    ...parts,
    routes: (config) =>
      parts
        .routes(config)
        .map((route) =>
          route.path === '/actors/:name/outbox'
            ? { ...route, methods: { ...route.methods, DELETE: refuse } }
            : route,
        ),
  }),
});
