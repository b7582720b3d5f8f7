import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive'],
  description: 'gives an envelope with its seal as a member',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      storedBody: (_bytes, envelope) =>
        Buffer.from(JSON.stringify({ ...envelope, seal: right.sealOf(envelope) })),
    })),
});
