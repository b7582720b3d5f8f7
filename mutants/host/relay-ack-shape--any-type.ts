import { hostMutant } from '../mutant.ts';
import { ACKNOWLEDGE, changeRelayOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack-shape'],
  description: 'takes an acknowledgement of any content type',
  change: (parts) =>
    changeRelayOfRoute(parts, ACKNOWLEDGE, () => ({ requireJsonType: () => undefined })),
});
