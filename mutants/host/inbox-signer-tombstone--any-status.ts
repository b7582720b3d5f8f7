import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-tombstone'],
  description: 'verifies by a Tombstone that came with status 404',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) =>
      parts.fetchActorDocument(
        actor,
        {
          ...transport,
          request: async (request) => {
            const answer = await transport.request(request);
            return answer.status === 404 ? { ...answer, status: 410 } : answer;
          },
        },
        parse,
      ),
  }),
});
