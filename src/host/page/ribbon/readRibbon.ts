/** A button that the add-in's manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Address of its picture, 32 pixels, on this server. */
  readonly icon: string;
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'run'; readonly functionName: string };
}

/** What the page takes from the add-in's manifest. */
export interface Ribbon {
  /** The add-in's name. */
  readonly name: string;
  readonly group: string;
  /** The pane's page on this server. */
  readonly panePage: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads the add-in's manifest as Excel does, so that the page's buttons have the real labels, pictures and functions.
 * @throws Error when it is no manifest of an add-in with a pane
 */
export function readRibbon(manifestXml: string): Ribbon {
  const document = new DOMParser().parseFromString(manifestXml, 'application/xml');
  const resources = new Map<string, string>();
  for (const resource of elements(document, '[DefaultValue][id]')) {
    resources.set(resource.getAttribute('id') ?? '', resource.getAttribute('DefaultValue') ?? '');
  }
  const read = (parent: ParentNode, selector: string): string =>
    resources.get(parent.querySelector(selector)?.getAttribute('resid') ?? '') ?? '';
  const source = document.querySelector('SourceLocation')?.getAttribute('DefaultValue');
  if (source === null || source === undefined) throw new Error('the manifest names no page for the pane');
  return {
    name: document.querySelector('DisplayName')?.getAttribute('DefaultValue') ?? '',
    group: read(document, 'Group > Label'),
    panePage: onThisServer(source),
    buttons: elements(document, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: read(control, ':scope > Label'),
      title: read(control, 'Supertip > Title'),
      description: read(control, 'Supertip > Description'),
      icon: onThisServer(read(control, 'Icon > [size="32"]')),
      action: readAction(control),
    })),
  };
}

function readAction(control: Element): RibbonButton['action'] {
  const functionName = control.querySelector('Action > FunctionName')?.textContent;
  return functionName ? { kind: 'run', functionName } : { kind: 'showPane' };
}

/** The manifest holds absolute addresses; the page is served from where they point to, at whatever port. */
function onThisServer(address: string): string {
  return address === '' ? '' : new URL(address).pathname.slice(1);
}

function elements(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}
