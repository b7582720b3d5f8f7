import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-not-found'],
  description: 'takes the URL of an actor with a slash at its end',
  change: (parts) => ({
    ...parts,
    routes: (config) => {
      const routes = parts.routes(config);
      return [
        ...routes,
        ...routes.flatMap((route) =>
          route.path === '/actors/:name' ? [{ ...route, path: '/actors/:name/' }] : [],
        ),
      ];
    },
  }),
});
