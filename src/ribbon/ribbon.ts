/** The part of a ribbon event that we use. */
export interface RibbonEvent {
  /** Tells Office that the button is done; without it the button stays locked. */
  completed(): void;
}

/** What the ribbon needs of Office and of the pane, which lives in the same page (shared runtime). */
export interface RibbonSetup {
  /**
   * `Office.actions.associate`: ties a function name of the manifest, or of the shortcuts' file, to what it does. A shortcut may come
   * without an event.
   */
  associate(name: string, handler: (event?: RibbonEvent) => Promise<void>): void;
  /**
   * Opens Kontrollera's view and checks. The pane always shows what was found: a count without a list helps nobody, and silence would
   * not tell "nothing found" from "nothing done". A count on the button itself (`Office.ribbon.requestUpdate`) costs the undo stack.
   */
  check(): Promise<void>;
  /** Refreshes the summaries where all are there already and goes to the first; else opens Sammanställ's view with a preview. */
  summarise(): Promise<RibbonOutcome>;
  /** Colours as the pane's button does. */
  colour(): Promise<RibbonOutcome>;
  /** Shows the pane. */
  showPane(): Promise<void>;
}

/** Whether the pane has something that the user must see. */
export interface RibbonOutcome {
  readonly needsPane: boolean;
}

/** Answers the ribbon's buttons and the keyboard shortcuts. Call it once, when Office is ready. */
export function associateRibbon(setup: RibbonSetup): void {
  const associate = (name: string, work: () => Promise<RibbonOutcome>): void =>
    setup.associate(name, async (event) => {
      try {
        const { needsPane } = await work();
        if (needsPane) await setup.showPane();
      } finally {
        event?.completed();
      }
    });
  associate('open', () => Promise.resolve({ needsPane: true }));
  associate('check', async () => {
    await setup.check();
    return { needsPane: true };
  });
  associate('summarise', () => setup.summarise());
  associate('colour', () => setup.colour());
}
