/** How an area stands: its projects by light. */
export interface Area {
  code: string
  name: string
  total: number
  green: number
  amber: number
  red: number
  onTimePercent: number
  worst: 'GREEN' | 'AMBER' | 'RED'
}

interface Lit {
  districtCode: string
  light?: string | null
}

/** Areas ranked by the share of their projects that are on time; equal shares by the number of projects. */
export function areasOf(projects: readonly Lit[], nameOf: (code: string) => string): Area[] {
  const areas = new Map<string, Area>()
  for (const project of projects) {
    if (!project.light || !project.districtCode) continue
    const area = areas.get(project.districtCode) ?? { code: project.districtCode, name: nameOf(project.districtCode), total: 0, green: 0, amber: 0, red: 0, onTimePercent: 0, worst: 'GREEN' as const }
    area.total++
    if (project.light === 'RED') area.red++
    else if (project.light === 'AMBER') area.amber++
    else area.green++
    areas.set(project.districtCode, area)
  }
  return [...areas.values()].map(judged).sort((a, b) => b.onTimePercent - a.onTimePercent || b.total - a.total)
}

function judged(area: Area): Area {
  const worst = area.red > 0 ? 'RED' : area.amber > 0 ? 'AMBER' : 'GREEN'
  return { ...area, worst, onTimePercent: (area.green / area.total) * 100 }
}
