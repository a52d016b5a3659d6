/** A chart as a table: all that is drawn, in words and numbers. */
export interface ChartTableData {
  readonly columns: ReadonlyArray<{ readonly title: string; readonly isNumber: boolean }>
  readonly rows: ReadonlyArray<{ readonly id: string; readonly cells: readonly string[] }>
}
