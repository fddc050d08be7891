import { RibbonCalls } from './ribbonCalls';

test('a call waits for the runtime and ends with event.completed()', async () => {
  const calls = new RibbonCalls();
  const invoked: string[] = [];
  const outcome = calls.start((id) => invoked.push(id));
  await Promise.resolve();
  expect(invoked).toEqual([]);
  calls.ready();
  await new Promise((resolve) => setTimeout(resolve));
  expect(invoked).toEqual(['command1']);
  calls.finish('command1', 0);
  await expect(outcome).resolves.toBe('completed');
});

test('a function that the pane does not have is said so', async () => {
  const calls = new RibbonCalls();
  calls.ready();
  const outcome = calls.start((id) => calls.finish(id, 5001));
  await expect(outcome).resolves.toBe('unknownFunction');
});

test('a pane that never loads, or never answers, does not hang the button', async () => {
  await expect(new RibbonCalls(5, 5).start(() => undefined)).resolves.toBe('noRuntime');
  const silent = new RibbonCalls(5, 5);
  silent.ready();
  await expect(silent.start(() => undefined)).resolves.toBe('noAnswer');
});
