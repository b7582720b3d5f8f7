import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? (value.bind(target) as unknown) : value;
}

export default hostMutant({
  requirements: ['pair-token-bound'],
  description: 'believes a peer which pair it is',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/sync/changes', (right) => (request, services) => {
      const named = request.message.headers['x-pair-id']?.toString() ?? '';
      const did = services.pairs.find(named)?.peerDid;
      const other = services.sync.links.find(did ?? '');
      if (!other) return right(request, services);
      const sync = new Proxy(services.sync, {
        get: (target, name): unknown =>
          name === 'links'
            ? { ...target.links, authenticate: () => Promise.resolve(other) }
            : bound(target, name),
      });
      return right(request, { ...services, sync });
    }),
});
