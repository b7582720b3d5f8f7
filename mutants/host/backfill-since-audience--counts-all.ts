import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-audience'],
  description: 'counts what the reader may not see',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name/outbox', (answer, request, { kernel }) => {
      const { query, parameters } = request;
      if (!query.has('since') && !query.has('limit')) return answer;
      const url = `${kernel.config.base}/actors/${parameters.name}`;
      const totalItems = kernel.state.mailboxes.get(url)?.outbox ?? 0;
      return changeJson(answer, (page) => ({ ...page, totalItems }));
    }),
});
