import { isJsonObject } from '../../reference/core/json.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-others'],
  description: 'removes from the inboxes of others what a deleted actor sent',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name/inbox', (answer, _, { kernel }) =>
      changeJson(answer, (page) => {
        if (!Array.isArray(page.orderedItems)) return page;
        const orderedItems = page.orderedItems.filter((item) => {
          const author = isJsonObject(item)
            ? kernel.state.actors.get(String(item.actor))
            : undefined;
          return !author || !isDeleted(author);
        });
        return { ...page, orderedItems };
      }),
    ),
});
