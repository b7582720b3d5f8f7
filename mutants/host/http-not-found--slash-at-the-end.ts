import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-not-found'],
  description: 'takes a path with a slash at its end',
  change: (parts) => ({
    ...parts,
    routes: (config) => {
      const routes = parts.routes(config);
      return [
        ...routes,
        ...routes.flatMap((route) =>
          route.path === '/health' ? [{ ...route, path: '/health/' }] : [],
        ),
      ];
    },
  }),
});
