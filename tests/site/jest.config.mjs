import base from '../../jest.config.mjs';

/** Tests of what a web server gets: `npm run build` first. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/site'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
