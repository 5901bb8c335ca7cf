import { useEffect } from 'react';

/** Shows the workspace light, dark, or as the computer has it. */
export function useTheme(theme: 'system' | 'light' | 'dark'): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['kernTheme'];
    else document.documentElement.dataset['kernTheme'] = theme;
  }, [theme]);
}
