import { ReactFlowProvider } from '@xyflow/react'
import { useEffect } from 'react'
import { CaptureRow } from './capture/capture-row.tsx'
import { ColumnHeads } from './column-heads.tsx'
import { FindBar } from './find/find-bar.tsx'
import styles from './frame.module.css'
import { Live } from './live.tsx'
import { MapCanvas } from './map-canvas.tsx'
import { restMap } from './map-state.ts'
import type { MapModel } from './model/map-model.ts'
import { MapModelContext, useMapModelOfWorkshop } from './model/use-map-model.ts'
import { MapTools } from './tools/map-tools.tsx'
import { useMakeViewControl, ViewControlContext } from './view-control.ts'
import { ViewKeeper } from './view-keeper.tsx'

/** The map: inventions, benefits and pitches in three columns, and the lines between them. */
export function MapScreen() {
  const model = useMapModelOfWorkshop()
  useEffect(() => restMap, [])
  return (
    <MapModelContext value={model}>
      <ReactFlowProvider>
        <Framed model={model} />
      </ReactFlowProvider>
    </MapModelContext>
  )
}

function Framed({ model }: { readonly model: MapModel }) {
  const control = useMakeViewControl(model)
  return (
    <ViewControlContext value={control}>
      <div className={styles.screen}>
        <ColumnHeads />
        <MapCanvas />
        <CaptureRow />
        <MapTools />
        <FindBar />
        <Live />
        <ViewKeeper />
      </div>
    </ViewControlContext>
  )
}
