import { Component, type ReactNode } from 'react';
import { ownLink } from '../../domain/link.ts';

interface Props {
  /** Says that the filter cannot be used here. */
  sorry: string;
  /** Label of the link to the next page, and its path. */
  next: { label: string; href: string } | undefined;
  /** The cards that are in the page. */
  list: ReactNode;
  children: ReactNode;
}

/** Where the filter cannot run, as in a browser that is too old for it, the page's own list stays and says so. */
export class StandingList extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { sorry, next, list, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <>
        <p role="status">{sorry}</p>
        {list}
        {next && (
          <p>
            <a className="button button-quiet" rel="next" href={ownLink(next.href)}>
              {next.label}
            </a>
          </p>
        )}
      </>
    );
  }
}
