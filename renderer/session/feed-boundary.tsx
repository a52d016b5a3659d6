import type { ReactNode } from 'react'
import { Component } from 'react'

interface FeedBoundaryProps {
  readonly children: ReactNode
}

/** Keeps a scene that cannot be composed from taking the console with it; the stage goes on showing the last one. */
export class FeedBoundary extends Component<FeedBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error('What the room should see could not be composed', error)
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}
