import { hostMutant } from '../mutant.ts';
import { ACKNOWLEDGE, changeRelayOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-unsigned'],
  description: 'judges the body of an acknowledgement before the signature',
  change: (parts) =>
    changeRelayOfRoute(parts, ACKNOWLEDGE, (right) => ({
      readBody: async (message) => {
        const bytes = await right.readBody(message);
        right.readAcknowledgement(right.parseBody(bytes));
        return bytes;
      },
    })),
});
