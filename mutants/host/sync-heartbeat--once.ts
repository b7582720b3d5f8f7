import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-heartbeat'],
  description: 'sends one sign of life only',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/sync/changes', (right) => async (request, services) => {
      const answer = await right(request, services);
      const { stream } = answer;
      let isAlive = false;
      return stream
        ? {
            ...answer,
            stream: (out) =>
              stream({
                cut: () => out.cut(),
                closed: out.closed,
                write: async (text) => {
                  if (!text.startsWith(':') || !isAlive) await out.write(text);
                  isAlive ||= text.startsWith(':');
                },
              }),
          }
        : answer;
    }),
});
