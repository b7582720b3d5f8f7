import { isJsonObject } from '../../reference/core/json.ts';
import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-peer-down'],
  description: 'looks up the recipients before it answers, one after the other',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      const recipients = isJsonObject(request) ? audienceList(request, 'to') : [];
      for (const url of recipients.filter(
        (entry) => entry.startsWith('http') && !entry.startsWith(kernel.config.base),
      )) {
        await parts
          .fetchActorDocument(url, kernel.transport, parts.parseBody)
          .catch(() => undefined);
      }
      return parts.publish(kernel, name, request);
    },
  }),
});
