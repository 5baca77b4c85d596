import { browser } from './extension.ts';

interface ToolbarAction {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

/** Whether our button stands in the toolbar; false where the browser does not tell. */
export async function isInToolbar(): Promise<boolean> {
  const action = browser.action as ToolbarAction;
  return (await action.getUserSettings?.())?.isOnToolbar ?? false;
}
