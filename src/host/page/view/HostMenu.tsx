import { useState } from 'react';
import { latestApiLevel } from '../../protocol/apiLevel';
import type { PageController } from '../pageController';
import type { HostSettings, Session } from '../pageState';
import { pageText } from '../pageText';
import { useCounters } from './useCounters';

const FLOOR = '1.14';
const PANEL_ID = 'host-panel';
const { host: text } = pageText;

interface HostMenuProps {
  readonly page: PageController;
  readonly settings: HostSettings;
  readonly session: Session | null;
}

/** How the page plays Excel: API level, slowness, faults; and what has passed between pane and host. */
export function HostMenu({ page, settings, session }: HostMenuProps): React.JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="host-menu" onKeyDown={(event) => event.key === 'Escape' && setIsOpen(false)}>
      <button
        type="button"
        className="host-button"
        title={text.hint}
        aria-expanded={isOpen}
        aria-controls={PANEL_ID}
        onClick={() => setIsOpen(!isOpen)}
      >
        {text.title} · {settings.apiLevel}
      </button>
      {isOpen && session !== null && (
        <div id={PANEL_ID} className="host-panel" role="group" aria-label={text.title}>
          <p>{text.explanation}</p>
          <Switches page={page} settings={settings} session={session} />
          <Counts session={session} />
        </div>
      )}
    </div>
  );
}

interface SwitchesProps extends HostMenuProps {
  readonly session: Session;
}

function Switches({ page, settings, session }: SwitchesProps): React.JSX.Element {
  const [failing, setFailing] = useState<Session | null>(null);
  return (
    <>
      <label>
        {text.level}
        <select
          value={settings.apiLevel}
          onChange={(event) => page.changeSettings({ apiLevel: event.target.value })}
        >
          <option value={FLOOR}>{text.floor}</option>
          <option value={latestApiLevel}>{text.latest(latestApiLevel)}</option>
        </select>
      </label>
      <label>
        {text.latency}
        <select
          value={settings.latencyMs}
          onChange={(event) => page.changeSettings({ latencyMs: Number(event.target.value) })}
        >
          {Object.entries(text.latencies).map(([milliseconds, label]) => (
            <option key={milliseconds} value={milliseconds}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.isLimited}
          onChange={(event) => page.changeSettings({ isLimited: event.target.checked })}
        />
        {text.limit}
      </label>
      <p className="hint">{text.reload}</p>
      <button
        type="button"
        onClick={() => {
          session.host.failNext({
            code: 'GeneralException',
            message: 'A fault was asked for in the host menu.',
          });
          setFailing(session);
        }}
      >
        {failing === session ? text.failPlanned : text.failNext}
      </button>
    </>
  );
}

function Counts({ session }: { readonly session: Session }): React.JSX.Element {
  const { counters, reset } = useCounters(session.host);
  const rows: readonly (readonly [string, string | number])[] = [
    [text.syncs, counters.syncs],
    [text.releases, counters.releases],
    [text.received, text.kilobytes(counters.bytesIn)],
    [text.sent, text.kilobytes(counters.bytesOut)],
  ];
  return (
    <>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={reset}>
        {text.reset}
      </button>
    </>
  );
}
