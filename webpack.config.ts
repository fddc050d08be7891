import { join, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Configuration, WebpackPluginInstance } from 'webpack';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy';
import { productionManifest } from './scripts/manifest/productionManifest';
import { officeFiles, officeFolder } from './scripts/officeFiles';

/** Microsoft's rule: the library comes from its CDN, always the newest. */
const CDN = 'https://appsforoffice.microsoft.com';

/** How to build. */
export interface BuildOptions {
  readonly mode: 'production' | 'development';
  /** Where office.js comes from: Microsoft's CDN, or beside the pane. */
  readonly office: 'cdn' | 'local';
  /** Adds the spreadsheet page of the embedded host, which is never part of the add-in. */
  readonly withPage: boolean;
  /** The folder to build, from the project's. */
  readonly out: string;
  /** Where the add-in will be served; the manifest is written for it, and for development without it. */
  readonly url?: string;
}

/** The build of the pane and, for `npm start` and the browser tests, of the spreadsheet page. */
export function configure({ mode, office, withPage, out, url }: BuildOptions): Configuration {
  const isProduction = mode === 'production';
  const page = withPage ? spreadsheetPage() : { entry: {}, plugins: [] };
  return {
    mode,
    context: __dirname,
    target: 'web',
    entry: { taskpane: './src/taskpane/index.tsx', ...page.entry },
    output: {
      path: resolve(__dirname, out),
      // What never changes under its name lies in a folder of its own, so that a server can say so in one line.
      filename: isProduction ? 'static/[name].[contenthash].js' : '[name].js',
      assetModuleFilename: isProduction ? 'static/[name].[contenthash][ext]' : '[name].[contenthash][ext]',
      clean: true,
    },
    // Never eval: the pane's Content-Security-Policy forbids it, in development too.
    devtool: isProduction ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'swc-loader', options: swcOptions(isProduction) },
        },
        { test: /\.wasm$/, type: 'asset/resource' },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: isProduction ? 'static/[name].[contenthash].css' : '[name].css' }),
      pane(office),
      new CopyPlugin({ patterns: copies(isProduction && office === 'local', url) }),
      ...page.plugins,
    ],
    // Terser's `reduce_funcs` moves a function to where it is called without seeing that a local variable there has the name of
    // one the function uses: @borgar/fx's parser, moved into our converter, then assigns to our constant `tokens`.
    optimization: { minimizeOptions: { javascript: { compress: { passes: 2, reduce_funcs: false } } } },
    // What counts is 250 kB compressed for the pane's first load, measured by the browser test.
    performance: false,
  };
}

/** Excel at our API floor runs on Edge WebView2, in current browsers, and in Safari's engine on a Mac. */
function swcOptions(isProduction: boolean): object {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', development: !isProduction } },
    },
    env: { targets: { edge: '109', chrome: '109', safari: '15.4' } },
  };
}

function pane(office: BuildOptions['office']): WebpackPluginInstance {
  return new HtmlPlugin({
    template: './src/taskpane/taskpane.html',
    filename: 'taskpane.html',
    // The ribbon's buttons run in the pane's page too: one shared runtime.
    chunks: ['taskpane'],
    favicon: './assets/icon-32.png',
    templateParameters: {
      officeScript: office === 'local' ? 'lib/office.js' : `${CDN}/lib/1/hosted/office.js`,
      contentSecurityPolicy: contentSecurityPolicy(office === 'local' ? null : CDN),
    },
  });
}

/** Files that keep their names: the manifest refers to them. */
function copies(withOffice: boolean, url: string | undefined): CopyPlugin.Pattern[] {
  const office = officeFiles.map((file) => ({
    from: join(officeFolder, file),
    to: join('lib', file),
    info: { minimized: true },
  }));
  return [
    { from: '*.{png,html,json}', context: 'assets', to: 'assets/' },
    { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), url) },
    ...(withOffice ? office : []),
  ];
}

function manifestFor(development: string, url: string | undefined): string {
  return url === undefined ? development : productionManifest(development, { url });
}

/** The page that `npm start` opens: a spreadsheet with the pane beside it. */
function spreadsheetPage(): { entry: Record<string, string>; plugins: WebpackPluginInstance[] } {
  const html = new HtmlPlugin({
    template: './src/host/page/page.html',
    filename: 'index.html',
    chunks: ['page'],
    favicon: './assets/icon-32.png',
  });
  const books = new CopyPlugin({
    patterns: [
      { from: 'examples/*.xlsx', noErrorOnMissing: true },
      { from: 'tests/fixtures/rich.xlsx', to: 'examples/' },
    ],
  });
  return { entry: { page: './src/host/page/main.tsx' }, plugins: [html, books] };
}
