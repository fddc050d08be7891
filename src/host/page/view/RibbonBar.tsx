import type { PageState } from '../pageState';
import { pageText } from '../pageText';
import type { Ribbon, RibbonButton } from '../ribbon/readRibbon';

interface RibbonBarProps {
  readonly ribbon: Ribbon | null;
  readonly state: PageState;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group on the ribbon, as its manifest describes it. */
export function RibbonBar({ ribbon, state, onPress }: RibbonBarProps): React.JSX.Element {
  const { running, isPaneShown, session } = state;
  return (
    <div className="ribbon" role="toolbar" aria-label={pageText.ribbon}>
      {ribbon !== null && (
        <div className="ribbon-group" role="group" aria-label={ribbon.group}>
          <div className="ribbon-buttons">
            {ribbon.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="ribbon-button"
                title={`${button.title}\n${button.description}`}
                aria-pressed={button.action.kind === 'showPane' ? isPaneShown : undefined}
                aria-busy={running === button.id}
                disabled={session === null || (button.action.kind === 'run' && running !== null)}
                onClick={() => onPress(button)}
              >
                <img src={button.icon} alt="" width="32" height="32" />
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <span className="ribbon-label" aria-hidden="true">
            {ribbon.group}
          </span>
        </div>
      )}
      <p className="command-state" role="status">
        {state.status}
      </p>
    </div>
  );
}
