import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-directory-set'],
  description: 'takes a URL with a path',
  change: (parts) => ({
    ...parts,
    readDirectorySetting: (body) =>
      typeof body.url === 'string' && URL.canParse(body.url) && body.url.startsWith('http')
        ? { url: new URL(body.url).origin }
        : parts.readDirectorySetting(body),
  }),
});
