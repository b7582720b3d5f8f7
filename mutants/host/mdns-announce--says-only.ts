import { changeMdns } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce'],
  description: 'says that it announces itself, and does not',
  change: (parts) => changeMdns(parts, () => ({ announce: () => Promise.resolve() })),
});
