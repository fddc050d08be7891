import webpack, { type Stats } from 'webpack';
import { configure, type BuildOptions } from '../webpack.config';

/**
 * Builds once.
 * @returns what webpack tells of the build
 * @throws Error whose message is webpack's list of errors
 */
export async function webpackBuild(options: BuildOptions): Promise<Stats> {
  const compiler = webpack(configure(options));
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, result) =>
      result ? resolve(result) : reject(error ?? new Error('webpack gave no result')),
    );
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
  if (stats.hasWarnings()) console.warn(stats.toString({ all: false, warnings: true }));
  return stats;
}
