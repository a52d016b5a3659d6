import type { ReactNode } from 'react'
import { Component } from 'react'
import { ScreenFailed } from './screen-failed.tsx'

interface ScreenBoundaryProps {
  readonly children: ReactNode
  /** What is put away before it is drawn again. */
  readonly onRetry?: () => void
}

interface ScreenBoundaryState {
  readonly hasFailed: boolean
}

/** Keeps a view that cannot be drawn from taking the rest of the window with it. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { hasFailed: false }

  static getDerivedStateFromError(): ScreenBoundaryState {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error('A view could not be drawn', error)
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return <ScreenFailed onRetry={this.#retry} />
  }

  readonly #retry = (): void => {
    this.props.onRetry?.()
    this.setState({ hasFailed: false })
  }
}
