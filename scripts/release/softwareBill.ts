import { execFileSync } from 'node:child_process';
import { derivedId } from '../manifest/derivedId';
import type { BundledPackage } from './bundledPackages';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly externalReferences?: readonly { readonly type: string }[];
}
interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}
interface Bill {
  readonly metadata: { readonly component: Component; readonly tools: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

/** Names the bill: any GUID would do, as long as no other bill uses it. */
const BILL_NAMESPACE = '5d0b9f3c-1c1f-4c39-9a0e-2b8a4f6f7e51';

/**
 * What the add-in is made of, in CycloneDX: npm's own bill, of the packages that are in the bundle, without where they were
 * downloaded from, and without what differs from run to run.
 * @param date of the release, `2026-11-30`
 * @throws Error when a bundled package is not in package-lock.json
 */
export function softwareBill(
  root: string,
  packages: readonly BundledPackage[],
  version: string,
  date: string,
): string {
  const whole = npmBill(root);
  const wanted = new Set(packages.map(({ name, version: bundled }) => `${name}@${bundled}`));
  const components = whole.components
    .filter((component) => wanted.has(`${component.name}@${component.version}`))
    .map(withoutDownload)
    .toSorted(byReference);
  const missing = [...wanted].filter((ref) => !components.some((known) => known['bom-ref'] === ref));
  if (missing.length > 0) throw new Error(`not in npm's bill: ${missing.join(', ')}`);
  const own = { ...withoutDownload(whole.metadata.component), name: 'maltavlan', type: 'application' };
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${derivedId(BILL_NAMESPACE, `${version} ${[...wanted].join()}`)}`,
    version: 1,
    metadata: { timestamp: `${date}T00:00:00.000Z`, lifecycles: [{ phase: 'build' }], component: own },
    components,
    dependencies: dependenciesAmong(whole.dependencies, new Set([own['bom-ref'], ...wanted])),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** npm takes seconds to tell it. */
const bills = new Map<string, Bill>();

function npmBill(root: string): Bill {
  const known = bills.get(root) ?? askNpm(root);
  bills.set(root, known);
  return known;
}

function askNpm(root: string): Bill {
  // Not `--omit dev`: that leaves out what runs when something that only tests needs it too.
  const ask = ['sbom', '--sbom-format', 'cyclonedx'];
  const npm = process.env['npm_execpath'];
  const text = execFileSync(
    npm === undefined ? 'npm' : process.execPath,
    npm === undefined ? ask : [npm, ...ask],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(text) as Bill;
}

function withoutDownload<T extends Component>(component: T): T {
  const externalReferences = component.externalReferences?.filter(({ type }) => type !== 'distribution');
  return externalReferences === undefined ? component : { ...component, externalReferences };
}

function byReference(one: Component, other: Component): number {
  return one['bom-ref'] < other['bom-ref'] ? -1 : 1;
}

function dependenciesAmong(all: readonly Dependency[], wanted: ReadonlySet<string>): Dependency[] {
  return all
    .filter(({ ref }) => wanted.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => wanted.has(on)).toSorted() }))
    .toSorted((one, other) => (one.ref < other.ref ? -1 : 1));
}
