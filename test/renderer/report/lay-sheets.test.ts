import { describe, expect, it } from 'vitest'
import { laySheets } from '../../../renderer/report/lay-sheets.ts'

function laid(): HTMLElement {
  const report = document.createElement('article')
  report.dataset.paper = 'a4'
  report.innerHTML =
    '<div data-held="upright"><p>In short</p></div><div data-held="across"><p>The map</p></div>'
  const place = document.createElement('div')
  place.innerHTML = '<p>An earlier look</p>'
  laySheets(place, report)
  return place
}

describe('the sheets of the preview', () => {
  it('show the pages in their order, each held as it will be printed', () => {
    expect([...laid().children].map(sheet => (sheet as HTMLElement).dataset.held)).toEqual([
      'upright',
      'across',
    ])
    expect([...laid().children].map(sheet => sheet.textContent)).toEqual(['In short', 'The map'])
  })

  it('keep the places of the other pages empty, so that first and last stay what they are', () => {
    const places = [...(laid().firstElementChild?.querySelectorAll('article > div') ?? [])]
    expect(places.map(place => (place as HTMLElement).hidden)).toEqual([false, true])
  })
})
