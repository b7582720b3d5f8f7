import { actorUrl } from '../../reference/host/kernel.ts';
import { mailboxOf } from '../../reference/host/projections/mailboxes.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-outbox-public'],
  description: 'counts in an outbox what it does not show',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name/outbox', (answer, request, { kernel }) =>
      changeJson(answer, (document) => ({
        ...document,
        totalItems: mailboxOf(
          kernel.state.mailboxes,
          actorUrl(kernel.config, request.parameters.name ?? ''),
        ).outbox,
      })),
    ),
});
