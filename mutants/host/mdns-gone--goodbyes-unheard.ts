import { changeMdns } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-gone'],
  description: 'does not hear that somebody takes his announcement back',
  change: (parts) =>
    changeMdns(parts, (right) => ({
      listen: (listener) =>
        right.listen((records) => listener(records.filter(({ ttl }) => ttl > 0))),
    })),
});
