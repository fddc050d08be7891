/** The part of a ribbon event that we use. */
export interface RibbonEvent {
  /** Tells Office that the button is done; without it the button stays locked. */
  completed(): void;
}

/** What the ribbon needs of Office and of the pane, which lives in the same page (shared runtime). */
export interface RibbonSetup {
  /** `Office.actions.associate`: ties a function name of the manifest to what its button does. */
  associate(name: string, handler: (event: RibbonEvent) => Promise<void>): void;
  /** Opens Kontrollera's view and checks; the list, or that nothing was found, is then to be seen there. */
  check(): Promise<void>;
  /** Opens Sammanställ's view with a preview of what a refresh would change; it is done from there. */
  summarise(): Promise<void>;
  /** Colours as the pane's button does, and tells whether the pane has something the user must see. */
  colour(): Promise<{ readonly needsPane: boolean }>;
  /** Shows the pane. */
  showPane(): Promise<void>;
}

/** Answers the ribbon's buttons. Call it once, when Office is ready. */
export function associateRibbon(setup: RibbonSetup): void {
  const associate = (name: string, work: () => Promise<void>): void =>
    setup.associate(name, async (event) => {
      try {
        await work();
      } finally {
        event.completed();
      }
    });
  associate('check', async () => {
    await setup.check();
    await setup.showPane();
  });
  associate('summarise', async () => {
    await setup.summarise();
    await setup.showPane();
  });
  associate('colour', async () => {
    const { needsPane } = await setup.colour();
    if (needsPane) await setup.showPane();
  });
}
