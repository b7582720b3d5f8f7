import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-not-found'],
  description: 'has a list of actors',
  change: (parts) => ({
    ...parts,
    routes: (config) => {
      const routes = parts.routes(config);
      return [
        ...routes,
        ...routes.flatMap((route) =>
          route.path === '/health' ? [{ ...route, path: '/actors' }] : [],
        ),
      ];
    },
  }),
});
