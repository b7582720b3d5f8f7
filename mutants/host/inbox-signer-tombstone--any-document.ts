import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-tombstone'],
  description: 'verifies by any document that comes with status 410',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) => {
      let status = 0;
      return parts.fetchActorDocument(
        actor,
        {
          ...transport,
          request: async (request) => {
            const answer = await transport.request(request);
            status = answer.status;
            return answer;
          },
        },
        (bytes) => {
          const document = parse(bytes);
          return status === 410 && isJsonObject(document)
            ? { ...document, type: 'Tombstone' }
            : document;
        },
      );
    },
  }),
});
