import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-replay'],
  description: 'answers 202 to the delivery of what an actor has by backfill',
  change: (parts) => {
    const fold = parts.foldMailboxes;
    const changed = changeRoute(
      parts,
      'POST /actors/:name/inbox',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'replay',
          (error) => {
            const url = `${services.kernel.config.base}/actors/${request.parameters.name}`;
            const { inbox = 0, received } = services.kernel.state.mailboxes.get(url) ?? {};
            if ((received?.size ?? 0) === inbox) throw error;
            return { status: 202, headers: {}, body: '' };
          },
        ),
    );
    return { ...changed, foldMailboxes: fold };
  },
});
