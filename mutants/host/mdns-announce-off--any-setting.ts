import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce-off'],
  description: 'announces itself by a setting that is no boolean',
  change: (parts) => ({
    ...parts,
    readMdnsSetting: (body) =>
      body.announce === undefined
        ? parts.readMdnsSetting(body)
        : { announce: Boolean(body.announce) },
  }),
});
