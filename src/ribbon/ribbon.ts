/** The part of a ribbon event that we use. */
export interface RibbonEvent {
  /** Tells Office that the button is done; without it the button stays locked. */
  completed(): void;
}

/** What the ribbon needs of Office and of the pane, which lives in the same page (shared runtime). */
export interface RibbonSetup {
  /** `Office.actions.associate`: ties a function name of the manifest to what its button does. */
  associate(name: string, handler: (event: RibbonEvent) => Promise<void>): void;
  /** Colours as the pane's button does, and tells whether the pane has something the user must see. */
  colour(): Promise<{ readonly needsPane: boolean }>;
  /** Shows the pane. */
  showPane(): Promise<void>;
}

/** Answers the ribbon's buttons. Call it once, when Office is ready. */
export function associateRibbon(setup: RibbonSetup): void {
  setup.associate('colour', async (event) => {
    try {
      const { needsPane } = await setup.colour();
      if (needsPane) await setup.showPane();
    } finally {
      event.completed();
    }
  });
}
