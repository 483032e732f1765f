import type { FeatureCollection } from 'geojson'
import { MapChart } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { init, registerMap, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { currentLanguage } from '@/i18n'
import type { Area } from './areas'

use([MapChart, TooltipComponent, SVGRenderer])

/** Outlines of the city's areas; a city puts its own file in this place. */
const OUTLINES = '/map/areas.geojson'
const MAP = 'city'
const FILL = { GREEN: '#cfe5d6', AMBER: '#f3dfa9', RED: '#f0c4c0' } as const
const NOTHING = '#f1f3f2'
const LINE = '#7f8d85'
const INK = '#1f2a24'

export interface CityMap {
  show: (areas: readonly Area[], tell: (area: Area) => string) => void
  dispose: () => void
}

/** Draws the outlines into an element; nothing when the outlines cannot be read. */
export async function drawMap(element: HTMLElement, choose: (code: string) => void): Promise<CityMap | null> {
  const outlines = await read()
  if (!outlines) return null
  // Names come from the properties of the outlines; areas are joined to them by code.
  registerMap(MAP, outlines as unknown as Parameters<typeof registerMap>[1])
  const chart = init(element, null, { renderer: 'svg' })
  const watcher = new ResizeObserver(() => chart.resize())
  watcher.observe(element)
  chart.on('click', (event) => choose(event.name))
  return {
    show(areas, tell) {
      const byCode = new Map(areas.map((area) => [area.code, area]))
      chart.setOption(optionFor(outlines, byCode, tell))
    },
    dispose() {
      watcher.disconnect()
      chart.dispose()
    },
  }
}

async function read(): Promise<FeatureCollection | null> {
  const answer = await fetch(OUTLINES).catch(() => null)
  if (!answer?.ok || !answer.headers.get('Content-Type')?.includes('json')) return null
  const outlines = (await answer.json()) as FeatureCollection
  // The drawing says where each name stands best; the chart library calls that point cp.
  for (const { properties } of outlines.features) if (properties) properties['cp'] = properties['labelPoint']
  return outlines
}

function optionFor(outlines: FeatureCollection, areas: Map<string, Area>, tell: (area: Area) => string) {
  const english = currentLanguage() === 'en'
  const nameOf = (code: string) => {
    const properties = outlines.features.find((feature) => feature.properties?.['code'] === code)?.properties
    return String((english ? properties?.['nameEn'] : properties?.['name']) ?? code)
  }
  const data = outlines.features.map((feature) => {
    const code = String(feature.properties?.['code'])
    const area = areas.get(code)
    return { name: code, value: area?.total ?? 0, itemStyle: { areaColor: area ? FILL[area.worst] : NOTHING } }
  })
  return {
    animation: false,
    tooltip: { formatter: ({ name }: { name: string }) => tellOf(areas.get(name), nameOf(name), tell), borderWidth: 1, padding: [6, 10], textStyle: { color: INK, fontSize: 12 } },
    series: [
      {
        type: 'map',
        map: MAP,
        nameProperty: 'code',
        aspectScale: 1,
        layoutCenter: ['50%', '50%'],
        layoutSize: '98%',
        selectedMode: false,
        label: { show: true, color: INK, fontSize: english ? 9 : 11, formatter: ({ name }: { name: string }) => shortened(nameOf(name), english) },
        itemStyle: { borderColor: LINE, borderWidth: 1 },
        emphasis: { label: { color: INK }, itemStyle: { borderColor: INK, borderWidth: 1.500, areaColor: 'inherit' } },
        data,
      },
    ],
  }
}

function tellOf(area: Area | undefined, name: string, tell: (area: Area) => string): string {
  return area ? tell(area) : name
}

/** Long names would cover their neighbours. */
function shortened(name: string, english: boolean): string {
  if (english) return name.replace(/ (District|County|City.*|New Area|Modern Industrial Park|Economic Development Zone)$/, '')
  return name.length > 5 ? `${name.slice(0, 4)}…` : name
}
