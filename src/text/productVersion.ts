/** The version that the pane shows; the same as in package.json and, with `.0` behind, in manifest.xml. */
export const PRODUCT_VERSION = '0.1.0';
