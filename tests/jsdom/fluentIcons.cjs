/**
 * `@fluentui/react-icons` for the tests: its index loads all 18 MB of icons, anew in every test file. Here each icon comes from the package's
 * own file for it when it is first asked for; a name without such a file comes from the index after all.
 */
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '../../node_modules/@fluentui/react-icons/lib-cjs');
const own = { ...require(join(folder, 'utils.cjs')), ...require(join(folder, 'providers.cjs')) };

/** `ArrowLeft20Regular` and its like stand in `arrow-left.cjs`. */
function fileOf(name) {
  const [, words] = /^(\w*?)\d*(?:Regular|Filled|Light|Color)$/u.exec(name) ?? [];
  if (words === undefined) return null;
  const kebab = words.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-').toLowerCase();
  const file = join(folder, 'atoms/svg', `${kebab}.cjs`);
  return existsSync(file) ? file : null;
}

function find(name) {
  const file = fileOf(name);
  const found = file === null ? undefined : require(file)[name];
  return found ?? require(join(folder, 'index.cjs'))[name];
}

module.exports = new Proxy(own, {
  get(target, name) {
    if (typeof name !== 'string' || name === '__esModule' || name in target) return target[name];
    return (target[name] = find(name));
  },
});
