// Storage may be full, or forbidden in a private window: then there is no memory, and the answer still comes.

/** What this phone remembers under a name; null when nothing, or when it may not remember. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers a text under a name, where the phone allows it. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // See above.
  }
}

/** Forgets what was remembered under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // See above.
  }
}

/** The same for this tab alone, and until it is closed. */
export function keepForTab(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // See above.
  }
}

export function keptForTab(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function forgetForTab(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // See above.
  }
}
