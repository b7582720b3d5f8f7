import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-not-found'],
  description: 'takes /Health for /health',
  change: (parts) => ({
    ...parts,
    routes: (config) => {
      const routes = parts.routes(config);
      return [
        ...routes,
        ...routes.flatMap((route) =>
          route.path === '/health' ? [{ ...route, path: '/Health' }] : [],
        ),
      ];
    },
  }),
});
