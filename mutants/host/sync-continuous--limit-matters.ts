import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-continuous'],
  description: 'keeps to the limit on a continuous feed',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/sync/changes', (right) => async (request, services) => {
      const answer = await right(request, services);
      const { stream } = answer;
      const limit = Number(request.query.get('limit') ?? Infinity);
      if (!stream) return answer;
      let written = 0;
      return {
        ...answer,
        stream: (out) =>
          stream({
            cut: () => out.cut(),
            closed: out.closed,
            write: async (text) => {
              if (++written <= limit) await out.write(text);
            },
          }),
      };
    }),
});
