import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-peer-down'],
  description: 'answers 503 where a recipient cannot be looked up',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      const recipients = isJsonObject(request) ? audienceList(request, 'to') : [];
      for (const url of recipients.filter(
        (entry) => entry.startsWith('http') && !entry.startsWith(kernel.config.base),
      )) {
        await parts.fetchActorDocument(url, kernel.transport, parts.parseBody).catch(() => {
          throw new ProtocolError('peer-unavailable', 'a recipient cannot be reached');
        });
      }
      return parts.publish(kernel, name, request);
    },
  }),
});
