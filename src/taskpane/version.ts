import about from '../../package.json';

/** The add-in's version, as in the manifest. */
export const VERSION: string = about.version;
