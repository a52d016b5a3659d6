import type { Scene } from './scene.ts'

interface SceneViewProps {
  readonly scene: Scene
}

/** Draws one scene, on the stage and, smaller, in the console. */
export function SceneView({ scene }: SceneViewProps) {
  return <div data-mode={scene.mode} />
}
