import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown after a failure; gets the way to try again. */
  renderFailed: (again: () => void) => ReactNode;
  children: ReactNode;
}

/** A part that fails to draw is replaced in its place; React knows this only as a class. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { renderFailed, children } = this.props;
    return this.state.failed ? renderFailed(() => this.setState({ failed: false })) : children;
  }
}
