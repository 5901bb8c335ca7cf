import { Component, type ReactNode } from 'react';
import { ErrorNote } from '@amtsweg/ui';

/** Keeps a page that breaks from taking the workspace with it: it says so and offers to try again. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override readonly state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <ErrorNote
        error={error}
        title="Diese Seite konnte nicht angezeigt werden"
        onAgain={() => this.setState({ error: null })}
      />
    );
  }
}
