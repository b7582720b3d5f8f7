import { changeMdns } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-listen'],
  description: 'waits until it hears of somebody',
  change: (parts) => changeMdns(parts, () => ({ ask: () => undefined })),
});
