import { Component, type ReactNode } from 'react';
import { ErrorNote } from '../ui/states';
import { technicalDetail } from '../ui/technical-detail';

/** Keeps an error of one page on that page; the rest of the app and the data stay. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <ErrorNote
        title="This page could not be shown."
        text="Your data is still here. Try again, or go to another page."
        onRetry={() => this.setState({ error: null })}
        technicalDetail={technicalDetail(error)}
      />
    );
  }
}
