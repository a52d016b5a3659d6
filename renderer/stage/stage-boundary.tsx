import type { ReactNode } from 'react'
import { Component } from 'react'
import type { Scene } from './scene.ts'

interface StageBoundaryProps {
  readonly scene: Scene
  readonly children: ReactNode
}

interface Tried {
  readonly scene: Scene | null
  readonly hasFailed: boolean
}

/** Shows the room a dark stage, and no words, when a scene cannot be drawn; the next scene is tried again. */
export class StageBoundary extends Component<StageBoundaryProps, Tried> {
  override state: Tried = { scene: null, hasFailed: false }

  static getDerivedStateFromProps({ scene }: StageBoundaryProps, tried: Tried): Tried | null {
    return scene === tried.scene ? null : { scene, hasFailed: false }
  }

  static getDerivedStateFromError(): Partial<Tried> {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error('A scene could not be drawn', error)
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}
